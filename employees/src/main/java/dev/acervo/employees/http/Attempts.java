package dev.acervo.employees.http;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the header {@code Idempotency-Key} makes of a request. */
final class Attempts {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final String BETWEEN_VALUES = "\u001f";

    private Attempts() {}

    static List<FieldError> flaws(@Nullable String key) {
        return key == null || KEY.matcher(key).matches()
                ? List.of()
                : List.of(new FieldError(
                        "Idempotency-Key", "format", "Idempotency-Key is 1 to 200 visible ASCII characters."));
    }

    /** @param content the values that were asked for, in a fixed order */
    static @Nullable Attempt of(Viewer.Person by, String route, @Nullable String key, @Nullable Object... content) {
        return key == null ? null : new Attempt(by.id().toString(), route, key, digest(content));
    }

    private static String digest(@Nullable Object[] content) {
        var text = Arrays.stream(content).map(Objects::toString).collect(Collectors.joining(BETWEEN_VALUES));
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
