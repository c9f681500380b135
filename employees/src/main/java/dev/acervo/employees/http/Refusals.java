package dev.acervo.employees.http;

import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;

/** Every refusal of this service as a problem of RFC 9457. */
@Singleton
final class Refusals implements ExceptionHandler<RefusedException, HttpResponse<?>> {
    private static final String RETRY_AFTER_SECONDS = "10";

    @Override
    public HttpResponse<?> handle(HttpRequest request, RefusedException exception) {
        return switch (exception.refusal()) {
            case Refusal.Cycle cycle ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .contentType(Problems.PROBLEM_JSON)
                        .body(CycleProblem.of(cycle));
            case Refusal.NotFound _ -> Problems.response(Problem.notFound());
            case Refusal.Forbidden(var reason) -> Problems.response(Problem.forbidden(reason));
            case Refusal.Unreadable no -> problem(HttpStatus.BAD_REQUEST, "malformed-json", "Not JSON", no);
            case Refusal.Invalid(var errors) -> Problems.response(Problem.invalid(invalid(errors)));
            case Refusal.Taken(var errors) -> Problems.response(taken(errors));
            case Refusal.HasReports no -> problem(HttpStatus.CONFLICT, "has-reports", "People report to them", no);
            case Refusal.WrongStatus no ->
                problem(HttpStatus.CONFLICT, "wrong-status", "Not where the person stands", no);
            case Refusal.InUse no -> problem(HttpStatus.CONFLICT, "in-use", "Still in use", no);
            case Refusal.Ended no -> problem(HttpStatus.CONFLICT, "ended", "Ended already", no);
            case Refusal.Busy no ->
                problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Busy", no)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            case Refusal.KeyReused no ->
                problem(HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-mismatch", "Key used for something else", no);
            case Refusal.KeyInUse no -> problem(HttpStatus.CONFLICT, "idempotency-in-progress", "Still running", no);
        };
    }

    private static MutableHttpResponse<Problem> problem(HttpStatus status, String slug, String title, Refusal refusal) {
        return Problems.response(Problem.of(status, slug, title, refusal.sentence()));
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
