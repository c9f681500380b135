package dev.acervo.permissions.domain.org;

import java.util.UUID;

/** Who somebody is, in every part of the system. */
public record EmployeeId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
