package dev.acervo.bff.http;

import dev.acervo.bff.screens.Missing;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Not there and not readable are one answer. */
@Singleton
final class MissingProblem implements ExceptionHandler<Missing, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, Missing exception) {
        return Problems.response(Problem.notFound());
    }
}
