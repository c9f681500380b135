package dev.acervo.bff.screens.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reason why the caller has a level on a document.
 *
 * @param role with ROLE: which
 * @param permissionId with GRANT: which, if known
 * @param until when it ends, if it does
 */
public record Why(
        Kind kind,
        Level level,
        @Nullable String role,
        @Nullable UUID permissionId,
        @Nullable Instant until) {

    /** The kinds of reasons. */
    public enum Kind {
        SELF,
        DIRECT,
        LINE,
        ROLE,
        UPLOADER,
        GRANT,
        DELEGATION
    }
}
