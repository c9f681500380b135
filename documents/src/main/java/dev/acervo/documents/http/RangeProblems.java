package dev.acervo.documents.http;

import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A range that lies outside the file, answered with the file's size. */
@Singleton
final class RangeProblems implements ExceptionHandler<ByteRange.Unsatisfiable, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, ByteRange.Unsatisfiable range) {
        return Problems.response(Problem.of(
                        HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                        "range-not-satisfiable",
                        "No such part",
                        "The file has no byte in that range."))
                .header("Content-Range", "bytes */" + range.size);
    }
}
