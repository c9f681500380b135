package dev.acervo.employees.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as they are written on the wire. */
final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

    /** The id, or null: {@link UUID#fromString} alone takes {@code 1-1-1-1-1} as well. */
    static @Nullable UUID parse(String text) {
        try {
            return text.length() == LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
