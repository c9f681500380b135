package dev.acervo.documents.domain.sharing;

import dev.acervo.documents.domain.access.Decision;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right that somebody shares a document on. The permissions service ends the share when it no longer holds.
 *
 * @param permissionId with GRANT: which
 */
public record Basis(Reason.Kind kind, @Nullable UUID permissionId) {
    private static final Comparator<Reason> LONGEST_LAST =
            Comparator.comparing(Basis::constancy).thenComparing(Basis::end);

    /** Of the reasons that give MANAGE the one to last longest; empty when none does. */
    static Optional<Basis> of(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.level() == Level.MANAGE && constancy(reason) > 0)
                .max(LONGEST_LAST)
                .map(reason -> new Basis(reason.kind(), reason.permissionId()));
    }

    /** A role outlasts a place in the org chart, and that a permission; nobody shares on the rest. */
    private static int constancy(Reason reason) {
        return switch (reason.kind()) {
            case ROLE -> 3;
            case SELF, DIRECT, LINE -> 2;
            case GRANT -> 1;
            case UPLOADER, DELEGATION -> 0;
        };
    }

    private static Instant end(Reason reason) {
        var until = reason.until();
        return until == null ? Instant.MAX : until;
    }
}
