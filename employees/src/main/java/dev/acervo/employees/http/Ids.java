package dev.acervo.employees.http;

import java.util.Optional;
import java.util.UUID;

/** Ids as they are written on the wire. */
final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

    /** The id, if it is one: {@link UUID#fromString} alone takes {@code 1-1-1-1-1} as well. */
    static Optional<UUID> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
