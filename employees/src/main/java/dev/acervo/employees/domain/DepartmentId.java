package dev.acervo.employees.domain;

import java.util.UUID;

/** Which department. */
public record DepartmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
