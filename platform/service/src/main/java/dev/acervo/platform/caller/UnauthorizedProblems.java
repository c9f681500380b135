package dev.acervo.platform.caller;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** 401 with a challenge (RFC 6750) for whoever is not known, 403 for whoever is; the same bytes whatever was wrong. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class UnauthorizedProblems implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
        if (exception.isForbidden()) {
            return Problems.response(Problem.forbidden("You may not do this."));
        }
        var challenge =
                request.getHeaders().contains(HttpHeaders.AUTHORIZATION) ? "Bearer error=\"invalid_token\"" : "Bearer";
        return Problems.response(Problem.of(
                        HttpStatus.UNAUTHORIZED, "unauthorized", "Sign in first", "A valid access token is required."))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
