package dev.acervo.bff.http;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import java.util.Set;

/** The parameters that a screen takes. A filter that is silently left out would answer another question. */
final class Query {
    private static final int MOST = 50;

    private Query() {}

    /** @throws ProblemException 400 naming every parameter that is none of these */
    static void only(HttpRequest<?> request, Set<String> known) {
        var unknown = request.getParameters().names().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .limit(MOST)
                .map(name -> new Problem.Invalid(name, "unknown", "This is not a known parameter."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.invalid(unknown));
        }
    }
}
