package dev.acervo.employees.http;

import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;

/** Every refusal of this service as a problem of RFC 9457. */
@Singleton
final class Refusals implements ExceptionHandler<RefusedException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, RefusedException exception) {
        return switch (exception.refusal()) {
            case Refusal.Cycle(var loop) ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .contentType(Problems.PROBLEM_JSON)
                        .body(CycleProblem.of(loop));
            case Refusal.NotFound _ -> Problems.response(Problem.notFound());
            case Refusal.Forbidden(var reason) -> Problems.response(Problem.forbidden(reason));
            case Refusal.Unreadable _ ->
                problem(HttpStatus.BAD_REQUEST, "malformed-json", "Not JSON", "The body is not a JSON object.");
            case Refusal.Invalid(var errors) -> Problems.response(Problem.invalid(invalid(errors)));
            case Refusal.Taken(var errors) -> Problems.response(taken(errors));
            case Refusal.HasReports(var count) ->
                problem(
                        HttpStatus.CONFLICT,
                        "has-reports",
                        "People report to them",
                        "Move the " + count + " direct reports to somebody else first.");
            case Refusal.AlreadyTerminated _ ->
                problem(HttpStatus.CONFLICT, "conflict", "Terminated already", "This person has left before.");
            case Refusal.KeyReused _ ->
                problem(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "idempotency-mismatch",
                        "Key used for something else",
                        "This Idempotency-Key was sent with other content.");
            case Refusal.KeyInUse _ ->
                problem(
                        HttpStatus.CONFLICT,
                        "idempotency-in-progress",
                        "Still running",
                        "The first request with this Idempotency-Key has not ended.");
        };
    }

    private static HttpResponse<?> problem(HttpStatus status, String slug, String title, String detail) {
        return Problems.response(Problem.of(status, slug, title, detail));
    }

    private static Problem taken(List<FieldError> errors) {
        var conflict = Problem.of(
                HttpStatus.CONFLICT,
                "conflict",
                "Taken already",
                errors.getFirst().detail());
        return new Problem(conflict.type(), conflict.title(), conflict.status(), conflict.detail(), invalid(errors));
    }

    private static List<Problem.Invalid> invalid(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new Problem.Invalid(error.field(), error.code(), error.detail()))
                .toList();
    }
}
