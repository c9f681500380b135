package dev.acervo.documents.domain.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a person has a level on a document.
 *
 * @param role with ROLE: which
 * @param permissionId with GRANT: which, if known
 * @param until with GRANT: when it ends, if it does
 */
public record Reason(
        Kind kind,
        Level level,
        @Nullable Role role,
        @Nullable UUID permissionId,
        @Nullable Instant until) {
    public enum Kind {
        SELF,
        DIRECT,
        LINE,
        ROLE,
        UPLOADER,
        GRANT
    }

    static Reason uploader() {
        return new Reason(Kind.UPLOADER, Level.VIEW, null, null, null);
    }
}
