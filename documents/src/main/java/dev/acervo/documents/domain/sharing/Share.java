package dev.acervo.documents.domain.sharing;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Level;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody shared, as the permissions service has it: a permission on that one document.
 *
 * @param until the end of the window, which is never later than that of the right it was shared on; null for none
 */
public record Share(
        UUID id,
        Subject subject,
        DocumentId document,
        Level level,
        Instant from,
        @Nullable Instant until,
        String reason,
        EmployeeId sharedBy,
        State state,
        Instant createdAt) {

    /** How it stands at the moment of the answer. */
    public enum State {
        ACTIVE,
        FUTURE,
        ENDED;

        /** The name in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> find(String code) {
            for (var state : values()) {
                if (state.code().equals(code)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }
}
