package dev.acervo.employees.domain;

import java.util.UUID;

/** Which employee. */
public record EmployeeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
