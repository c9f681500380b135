package dev.acervo.employees.domain;

import java.util.List;
import java.util.Set;

/**
 * Which people to list; an empty set does not filter.
 *
 * @param words of free text, each {@link SearchText#fold folded}; all must be found somewhere in name, e-mail or title
 * @param searchesPrivate whether a word may be found in the registration as well
 * @param managers direct managers
 */
public record EmployeeFilter(
        List<String> words,
        boolean searchesPrivate,
        Set<DepartmentId> departments,
        Set<EmployeeId> managers,
        Set<EmploymentStatus> statuses,
        Set<EmployeeId> ids) {
    public static final EmployeeFilter EVERYBODY =
            new EmployeeFilter(List.of(), false, Set.of(), Set.of(), Set.of(), Set.of());

    public EmployeeFilter {
        words = List.copyOf(words);
        departments = Set.copyOf(departments);
        managers = Set.copyOf(managers);
        statuses = Set.copyOf(statuses);
        ids = Set.copyOf(ids);
    }

    /** Who reports to this person now. */
    public static EmployeeFilter reportsOf(EmployeeId manager) {
        return new EmployeeFilter(
                List.of(),
                false,
                Set.of(),
                Set.of(manager),
                Set.of(EmploymentStatus.ACTIVE, EmploymentStatus.ON_LEAVE),
                Set.of());
    }
}
