package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.AccessStore;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Idempotency-Key}. */
final class Keys {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    private Keys() {}

    /** @param content what was sent, as it was read */
    static AccessStore.@Nullable Once once(EmployeeId person, String route, @Nullable String key, Object content) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw Parameters.invalid(HEADER, "size", "has between 1 and " + LONGEST + " characters.");
        }
        return new AccessStore.Once(person.toString(), route, key, Digests.hex(content.toString()));
    }
}
