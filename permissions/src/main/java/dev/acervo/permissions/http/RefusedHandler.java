package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.permissions.domain.reach.Refused;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;

/** The one place where a refusal becomes a problem. */
@Singleton
@Produces("application/problem+json")
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, Refused refused) {
        return Problems.response(problem(refused.refusal()));
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound _ -> Problem.notFound();
            case Refusal.NotAllowed(var detail) -> Problem.forbidden(detail);
            case Refusal.Changed _ ->
                Problem.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "precondition-failed",
                        "Changed in the meantime",
                        "Somebody else changed this since you read it. Read it again.");
            case Refusal.Invalid(var faults) -> Problem.invalid(errors(faults));
            case Refusal.Over _ ->
                Problem.of(
                        HttpStatus.CONFLICT,
                        "conflict",
                        "It has ended",
                        "What has ended is history and does not change.");
            case Refusal.InUse(var detail) -> Problem.of(HttpStatus.CONFLICT, "in-use", "Still in use", detail);
            case Refusal.KeyReused _ ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "idempotency-mismatch",
                        "The key was used for something else",
                        "This Idempotency-Key came with other content before. Use a new one.");
            case Refusal.KeyInUse _ ->
                Problem.of(
                        HttpStatus.CONFLICT,
                        "idempotency-in-progress",
                        "Still at it",
                        "The first request with this Idempotency-Key is not finished. Try again in a moment.");
            case Refusal.Unavailable _ ->
                Problem.unavailable("Who may see what cannot be decided right now. Try again in a moment.");
        };
    }

    private static List<Problem.Invalid> errors(List<Refusal.Fault> faults) {
        return faults.stream()
                .map(fault -> new Problem.Invalid(fault.field(), fault.code(), fault.detail()))
                .toList();
    }
}
