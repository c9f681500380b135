package dev.acervo.employees.domain;

/**
 * What is wrong with one field of a request.
 *
 * @param code stable, for programs
 * @param detail one sentence that is safe to show
 */
public record FieldError(String field, String code, String detail) {
    public static FieldError required(String field) {
        return new FieldError(field, "required", field + " is required.");
    }
}
