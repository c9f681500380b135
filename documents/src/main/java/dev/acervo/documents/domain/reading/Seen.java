package dev.acervo.documents.domain.reading;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.access.Decision;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Rights;

/** A document together with what one person has on it. */
public record Seen(Document document, Decision decision) {
    public Rights can() {
        return decision.rights(document.status());
    }

    /** Whether the person sees the reduced form only. */
    public boolean reduced() {
        return decision.level() == Level.METADATA;
    }
}
