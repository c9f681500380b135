package dev.acervo.documents.http;

import dev.acervo.documents.domain.search.SearchUnavailable;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that only what needs the index is not available. */
@Singleton
final class SearchProblems implements ExceptionHandler<SearchUnavailable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(SearchProblems.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, SearchUnavailable exception) {
        LOG.atWarn().addKeyValue("reason", exception.getMessage()).log("the index is not available");
        return Problems.response(
                Problem.unavailable("Searching and listing across people is not available at the moment."
                        + " Documents can still be read by id and listed by person."));
    }
}
