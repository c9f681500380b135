package dev.acervo.permissions.domain.org;

import java.util.Collection;
import java.util.List;

/**
 * What happened to departments, each of them once.
 *
 * @param changed those that are new or changed, as they are now
 * @param removed those that are gone
 */
public record DepartmentChanges(Collection<Department> changed, Collection<DepartmentId> removed) {
    public static final DepartmentChanges NONE = new DepartmentChanges(List.of(), List.of());

    public boolean isEmpty() {
        return changed.isEmpty() && removed.isEmpty();
    }
}
