package dev.acervo.platform.http;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opaque page cursors: the last row's sort values, sealed with HMAC-SHA-256 together with whom and which query they were
 * given for, so that a cursor that was altered, guessed or borrowed is refused. The key follows from the service's client
 * secret: all instances share it.
 */
@Singleton
public class Cursors {
    private static final int TAG_BYTES = 16;
    private static final char SEPARATOR = '\u001f';

    private final SecretKeySpec key;

    Cursors(@Value("${acervo.client-secret}") String secret) {
        this.key = new SecretKeySpec(("cursor:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * @param bound the person and the query, in any stable form
     * @param values without control characters
     */
    public String seal(String bound, List<String> values) {
        var payload = String.join(String.valueOf(SEPARATOR), values).getBytes(StandardCharsets.UTF_8);
        var tag = tag(bound, payload);
        var sealed = new byte[TAG_BYTES + payload.length];
        System.arraycopy(tag, 0, sealed, 0, TAG_BYTES);
        System.arraycopy(payload, 0, sealed, TAG_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** @throws ProblemException 400 when this cursor was not made by {@link #seal} for the same {@code bound} */
    public List<String> open(String bound, String cursor) {
        try {
            var sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length >= TAG_BYTES) {
                var payload = java.util.Arrays.copyOfRange(sealed, TAG_BYTES, sealed.length);
                var tag = java.util.Arrays.copyOf(sealed, TAG_BYTES);
                if (MessageDigest.isEqual(tag, tag(bound, payload))) {
                    var text = new String(payload, StandardCharsets.UTF_8);
                    return List.of(text.split(String.valueOf(SEPARATOR), -1));
                }
            }
        } catch (IllegalArgumentException _) {
            // not Base64: refused below like any other foreign cursor
        }
        throw new ProblemException(Problem.invalid(List.of(new Problem.Invalid(
                "cursor", "cursor", "cursor does not belong to this query; start again without it."))));
    }

    private byte[] tag(String bound, byte[] payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(bound.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return java.util.Arrays.copyOf(mac.doFinal(payload), TAG_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
