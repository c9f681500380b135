package dev.acervo.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A problem detail of RFC 9457, in the same words as the services'. {@code detail} is one sentence that is safe to show
 * to anybody: nothing of the request, nothing of the inside.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, @Nullable String detail) {
    public static final Problem UNAUTHORIZED =
            of(401, "unauthorized", "Sign in first", "A valid access token is required.");
    public static final Problem FORBIDDEN = of(403, "forbidden", "Not allowed", "You may not do this.");
    public static final Problem NOT_FOUND =
            of(404, "route-not-found", "Not found", "There is nothing at this address.");
    public static final Problem METHOD_NOT_ALLOWED =
            of(405, "method-not-allowed", "Method not allowed", "This address has no such method.");
    public static final Problem TOO_LARGE =
            of(413, "too-large", "Too large", "The request is larger than this address takes.");
    public static final Problem UNAVAILABLE =
            of(503, "unavailable", "Temporarily unavailable", "Try again in a moment.");
    public static final Problem INTERNAL = of(500, "internal", "Something went wrong", "The failure has been logged.");

    private static final JsonMapper JSON = new JsonMapper();

    static Problem of(int status, String slug, String title, @Nullable String detail) {
        return new Problem("urn:acervo:problem:" + slug, title, status, detail);
    }

    /** The problem for a status that the container or the framework chose. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> of(406, "not-acceptable", "Not acceptable", "No answer of the accepted media types.");
            case 413 -> TOO_LARGE;
            case 415 -> of(415, "unsupported-media-type", "Unsupported media type", "Send another Content-Type.");
            case 431 -> of(431, "too-large", "Too large", "The header of the request is too large.");
            case 503 -> UNAVAILABLE;
            default ->
                status >= 400 && status < 500
                        ? of(status, "invalid", "The request is not valid", "The request cannot be understood.")
                        : INTERNAL;
        };
    }

    /** Answers the request with this problem. A response that has begun cannot be changed any more. */
    public void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Content-Type", "application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
