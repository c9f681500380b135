package dev.acervo.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail of RFC 9457. {@code type} is a stable URN, {@code urn:acervo:problem:<slug>}; {@code detail} is one
 * sentence that is safe to show to the caller; {@code errors} names every bad field of an invalid request at once.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<Invalid> errors) {

    /** One bad field: where it is, a stable code, and a sentence. */
    @Serdeable
    public record Invalid(String field, String code, String detail) {}

    public static Problem of(HttpStatus status, String slug, String title, @Nullable String detail) {
        return new Problem("urn:acervo:problem:" + slug, title, status.getCode(), detail, null);
    }

    public static Problem invalid(List<Invalid> errors) {
        return new Problem(
                "urn:acervo:problem:invalid",
                "The request is not valid",
                HttpStatus.BAD_REQUEST.getCode(),
                errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " fields are not valid.",
                List.copyOf(errors));
    }

    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "Not found", null);
    }

    public static Problem forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", detail);
    }

    public static Problem unavailable(String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Temporarily unavailable", detail);
    }
}
