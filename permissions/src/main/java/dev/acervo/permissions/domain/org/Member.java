package dev.acervo.permissions.domain.org;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person of the org chart. Without a manager they are a root. */
public record Member(
        EmployeeId id,
        EmployeeNumber number,
        String name,
        @Nullable EmployeeId manager,
        Employment employment) {

    public boolean isTerminated() {
        return employment == Employment.TERMINATED;
    }

    /** Whether exchanging {@code before} for this can change what anybody reaches; a new name cannot. */
    public boolean changesReachSince(Member before) {
        return !Objects.equals(manager, before.manager) || employment != before.employment;
    }
}
