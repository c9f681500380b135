package dev.acervo.employees.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known about an {@link Attempt}. */
public sealed interface Claim {
    /** Never seen: go on, and {@link OrgTransaction#complete complete} it. */
    record New() implements Claim {}

    /** Done before, with this result. */
    record Done(UUID result) implements Claim {}

    /** The key was used for something else. */
    record Mismatch() implements Claim {}

    /** The first one has not ended. */
    record InProgress() implements Claim {}

    /** The earlier result, or null when the work is still to be done; refuses the other two. */
    static @Nullable UUID earlierResult(Claim claim) {
        return switch (claim) {
            case New _ -> null;
            case Done(var result) -> result;
            case Mismatch _ -> throw new RefusedException(new Refusal.KeyReused());
            case InProgress _ -> throw new RefusedException(new Refusal.KeyInUse());
        };
    }
}
