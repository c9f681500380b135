package dev.acervo.permissions.domain.org;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person of the org chart. Without a manager they are a root.
 *
 * @param department may be one that is not known: then it counts as none
 * @param title as HR wrote it, and so is the location
 */
public record Member(
        EmployeeId id,
        EmployeeNumber number,
        String name,
        @Nullable EmployeeId manager,
        Employment employment,
        @Nullable DepartmentId department,
        @Nullable String title,
        @Nullable String location) {

    public boolean isTerminated() {
        return employment == Employment.TERMINATED;
    }

    /** Whether exchanging {@code before} for this can change what the org chart gives to anybody; a new name cannot. */
    public boolean changesReachSince(Member before) {
        return !Objects.equals(manager, before.manager) || employment != before.employment;
    }

    /** Whether exchanging {@code before} for this can change which rules hold for this person. */
    public boolean changesFactsSince(Member before) {
        return employment != before.employment
                || !Objects.equals(department, before.department)
                || !Objects.equals(title, before.title)
                || !Objects.equals(location, before.location);
    }
}
