package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStore.Once;
import dev.acervo.documents.domain.access.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** The Idempotency-Key of a request, good for one person, one route and 24 hours. */
public record RequestKey(String route, String value) {
    private static final Duration LIFE = Duration.ofHours(24);
    private static final int LENGTH = 200;

    public RequestKey {
        if (value.isBlank() || value.length() > LENGTH) {
            throw new DocumentProblem.Invalid(
                    "Idempotency-Key", "size", "An Idempotency-Key has 1 to " + LENGTH + " characters.");
        }
    }

    /** The promise to mean {@code content} whenever this key is used. */
    Once once(Actor actor, List<?> content, Instant now) {
        return new Once(of(actor), digest(content), now.plus(LIFE));
    }

    /** The key as another service gets it, who need not know that it is good for one person and one route. */
    public String of(Actor actor) {
        return digest(List.of(actor.id(), route, value));
    }

    /** SHA-256 over the parts, each with its length before it, so that no two lists look the same. */
    private static String digest(List<?> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
