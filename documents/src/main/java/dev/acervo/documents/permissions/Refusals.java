package dev.acervo.documents.permissions;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Fault;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.util.List;
import java.util.Set;

/** What a refusal of the permissions service means to whoever shares a document. */
final class Refusals {
    private static final String SENTENCE = "Shares cannot be asked for or recorded at the moment.";
    /** The members that the caller wrote; the others are this service's own. */
    private static final Set<String> WRITTEN = Set.of("subject", "level", "from", "until", "reason");

    private Refusals() {}

    static DocumentProblem ofRecord(HttpClientResponseException e) {
        var problem = e.getResponse().getBody(ProblemAnswer.class).orElse(new ProblemAnswer(null, null));
        var faults = faults(problem);
        var detail = problem.detail();
        return switch (e.getStatus()) {
            case BAD_REQUEST -> faults.isEmpty() ? unavailable(e) : new DocumentProblem.Invalid(faults);
            case FORBIDDEN ->
                new DocumentProblem.LevelTooLow(detail == null ? "You may not share this document." : detail);
            case CONFLICT ->
                new DocumentProblem.Conflict("The first request with this Idempotency-Key is not finished.");
            case UNPROCESSABLE_ENTITY -> new DocumentProblem.KeyReused();
            default -> unavailable(e);
        };
    }

    static DocumentProblem.Unavailable unavailable() {
        return new DocumentProblem.Unavailable(SENTENCE);
    }

    static DocumentProblem.Unavailable unavailable(HttpClientException cause) {
        return new DocumentProblem.Unavailable(SENTENCE, cause);
    }

    private static List<Fault> faults(ProblemAnswer problem) {
        var errors = problem.errors();
        return errors == null
                ? List.of()
                : errors.stream()
                        .filter(error -> WRITTEN.contains(error.field().split("\\.", 2)[0]))
                        .map(error -> new Fault(error.field(), error.code(), error.detail()))
                        .toList();
    }
}
