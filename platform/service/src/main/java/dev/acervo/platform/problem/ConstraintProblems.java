package dev.acervo.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;

/** Bean validation names every bad field at once. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class ConstraintProblems implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException exception) {
        var errors = exception.getConstraintViolations().stream()
                .map(ConstraintProblems::invalid)
                .sorted(Comparator.comparing(Problem.Invalid::field))
                .toList();
        return Problems.response(Problem.invalid(errors));
    }

    private static Problem.Invalid invalid(ConstraintViolation<?> violation) {
        var field = field(violation.getPropertyPath());
        var annotation = violation.getConstraintDescriptor() == null
                ? "invalid"
                : violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return new Problem.Invalid(
                field, annotation.toLowerCase(Locale.ROOT), field + " " + violation.getMessage() + ".");
    }

    /** The path without the method and the parameter that holds the body. */
    private static String field(Path path) {
        var names = new ArrayList<String>();
        path.forEach(node -> names.add(node.getName()));
        var from = names.size() > 2 ? 2 : names.size() - 1;
        return String.join(".", names.subList(Math.max(from, 0), names.size()));
    }
}
