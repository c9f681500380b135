package dev.acervo.employees.domain.personnel;

import java.util.UUID;

/** Which recorded action. */
public record ActionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
