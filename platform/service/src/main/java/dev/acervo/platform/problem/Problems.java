package dev.acervo.platform.problem;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** Puts a {@link Problem} into a response, with the media type of RFC 9457. */
public final class Problems {
    public static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    private Problems() {}

    public static MutableHttpResponse<Problem> response(Problem problem) {
        return on(HttpResponse.status(HttpStatus.valueOf(problem.status())), problem);
    }

    static MutableHttpResponse<Problem> on(MutableHttpResponse<?> response, Problem problem) {
        response.getHeaders().remove("Content-Type");
        return response.status(problem.status()).contentType(PROBLEM_JSON).body(problem);
    }
}
