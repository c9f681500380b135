package dev.acervo.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error that Micronaut answers by itself, as a problem that shows nothing of the inside. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkProblems.class);
    private static final Pattern UNKNOWN_PROPERTY = Pattern.compile("Unknown property \\[([^\\]]{1,100})\\]");

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return Problems.on(
                response, problem(response.status(), context.getRootCause().orElse(null), context));
    }

    private static Problem problem(HttpStatus status, @Nullable Throwable cause, ErrorContext context) {
        return switch (status) {
            case BAD_REQUEST -> badRequest(cause);
            case UNAUTHORIZED ->
                Problem.of(status, "unauthorized", "Sign in first", "A valid access token is required.");
            case FORBIDDEN -> Problem.forbidden("You may not do this.");
            case NOT_FOUND -> Problem.of(status, "route-not-found", "Not found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                Problem.of(status, "method-not-allowed", "Method not allowed", "This address has no such method.");
            case NOT_ACCEPTABLE ->
                Problem.of(status, "not-acceptable", "Not acceptable", "No answer of the accepted media types.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(status, "unsupported-media-type", "Unsupported media type", "Send another Content-Type.");
            case REQUEST_ENTITY_TOO_LARGE ->
                Problem.of(status, "too-large", "Too large", "The request is larger than this address takes.");
            default -> other(status, cause, context);
        };
    }

    private static Problem other(HttpStatus status, @Nullable Throwable cause, ErrorContext context) {
        if (status.getCode() < 500) {
            return Problem.of(status, "refused", status.getReason(), null);
        }
        LOG.atError()
                .addKeyValue("method", context.getRequest().getMethodName())
                .setCause(cause)
                .log("request failed");
        if (status == HttpStatus.SERVICE_UNAVAILABLE || databaseIsAway(cause)) {
            return Problem.unavailable("Try again in a moment.");
        }
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong", "The failure has been logged.");
    }

    /** No connection to be had, a broken one (SQLSTATE class 08), or a server that is going or coming (57P). */
    private static boolean databaseIsAway(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLTransientConnectionException) {
                return true;
            }
            if (at instanceof SQLException failure
                    && failure.getSQLState() != null
                    && (failure.getSQLState().startsWith("08")
                            || failure.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }

    private static Problem badRequest(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            var message = at.getMessage() == null ? "" : at.getMessage();
            var unknown = UNKNOWN_PROPERTY.matcher(message);
            if (unknown.find()) {
                return invalid(unknown.group(1), "unknown", "is not a known property.");
            }
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            return invalid(missing.getArgument().getName(), "required", "is required.");
        }
        if (cause instanceof ConversionErrorException conversion
                && conversion
                        .getArgument()
                        .getAnnotationMetadata()
                        .hasStereotype("io.micronaut.http.annotation.Body")) {
            return malformed();
        }
        if (cause instanceof ConversionErrorException conversion) {
            return invalid(conversion.getArgument().getName(), "format", "has the wrong format.");
        }
        return malformed();
    }

    private static Problem malformed() {
        return Problem.of(
                HttpStatus.BAD_REQUEST, "malformed", "The request cannot be read", "The body is not what is expected.");
    }

    private static Problem invalid(String field, String code, String detail) {
        return Problem.invalid(List.of(new Problem.Invalid(field, code, field + " " + detail)));
    }
}
