package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.access.Decision;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Hits.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of documents that the person has a level on.
 *
 * @param next the place behind which the next page starts; null when there is none
 */
public record Found(List<Item> items, @Nullable Position next, Total total) {
    public Found {
        items = List.copyOf(items);
    }

    /** A document as it is in the store, and what the person has on it. */
    public record Item(Document document, Decision decision) {}
}
