package dev.acervo.bff.http;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of a screen that could not be had. What a service refused to the caller is refused with its own words; anything
 * else is 503, for the caller did nothing wrong.
 */
@Singleton
final class UpstreamProblems implements ExceptionHandler<HttpClientException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UpstreamProblems.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, HttpClientException exception) {
        if (exception instanceof HttpClientResponseException answered && answered.code() < 500) {
            var problem = answered.getResponse().getBody(Problem.class);
            if (problem.isPresent() && problem.get().status() == answered.code()) {
                return Problems.response(problem.get());
            }
        }
        LOG.atWarn()
                .addKeyValue("path", request.getPath())
                .addKeyValue("service", exception.getServiceId())
                .addKeyValue("reason", exception.getMessage())
                .log("a part of a screen could not be had");
        return Problems.response(
                Problem.unavailable("A part of this page cannot be loaded at the moment. Try again in a moment."));
    }
}
