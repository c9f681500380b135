package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Fault;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The refusals of the domain as RFC 9457 problems. */
@Singleton
final class DocumentProblems implements ExceptionHandler<DocumentProblem, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentProblems.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, DocumentProblem refusal) {
        if (refusal instanceof DocumentProblem.Unavailable) {
            LOG.atWarn()
                    .addKeyValue("method", request.getMethodName())
                    .setCause(refusal.getCause())
                    .log("unavailable");
        }
        return Problems.response(problem(refusal));
    }

    private static Problem problem(DocumentProblem refusal) {
        var detail = refusal.detail();
        return switch (refusal) {
            case DocumentProblem.NotFound _ -> Problem.notFound();
            case DocumentProblem.LevelTooLow _ -> Problem.forbidden(detail);
            case DocumentProblem.Changed _ ->
                Problem.of(HttpStatus.PRECONDITION_FAILED, "precondition-failed", "Changed in the meantime", detail);
            case DocumentProblem.Invalid invalid -> invalid(invalid.faults());
            case DocumentProblem.Conflict _ -> Problem.of(HttpStatus.CONFLICT, "conflict", "Not possible now", detail);
            case DocumentProblem.TooLarge _ ->
                Problem.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", "Too large", detail);
            case DocumentProblem.UnsupportedFile _ ->
                Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "Unsupported file", detail);
            case DocumentProblem.KeyReused _ ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-mismatch", "Idempotency-Key used before", detail);
            case DocumentProblem.Unavailable _ -> Problem.unavailable(detail);
        };
    }

    private static Problem invalid(List<Fault> faults) {
        if (faults.stream().anyMatch(fault -> fault.code().equals("malformed"))) {
            return Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "malformed",
                    "The request cannot be read",
                    "The body is not a JSON object.");
        }
        return Problem.invalid(faults.stream()
                .map(fault -> new Problem.Invalid(fault.field(), fault.code(), fault.detail()))
                .toList());
    }
}
