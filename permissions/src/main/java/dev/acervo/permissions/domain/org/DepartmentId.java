package dev.acervo.permissions.domain.org;

import java.util.UUID;

/** Which department, in every part of the system. */
public record DepartmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
