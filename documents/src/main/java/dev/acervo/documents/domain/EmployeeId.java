package dev.acervo.documents.domain;

import java.util.UUID;

/** The identity of an employee, given by the employees service. */
public record EmployeeId(UUID value) {
    public static EmployeeId of(String text) {
        return new EmployeeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
