package dev.acervo.employees.domain.directory;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.SearchText;
import dev.acervo.employees.domain.chart.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list; an empty set, and null, do not filter.
 *
 * @param words of free text, each as {@link SearchText#words} gives it; all must be found somewhere in name, e-mail or title
 * @param departments in any of these, not below them
 * @param managers direct managers
 * @param among only these
 * @param openTo of whom a word may be found in the private fields as well; null: of everybody
 * @param hiredFrom the first day
 * @param hiredTo the last day
 */
public record EmployeeFilter(
        List<String> words,
        Set<DepartmentId> departments,
        Set<EmployeeId> managers,
        Set<EmploymentStatus> statuses,
        Set<EmployeeId> ids,
        @Nullable Numbers among,
        @Nullable Numbers openTo,
        @Nullable LocalDate hiredFrom,
        @Nullable LocalDate hiredTo) {
    public static final EmployeeFilter EVERYBODY =
            new EmployeeFilter(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);

    public EmployeeFilter {
        words = List.copyOf(words);
        departments = Set.copyOf(departments);
        managers = Set.copyOf(managers);
        statuses = Set.copyOf(statuses);
        ids = Set.copyOf(ids);
    }

    /** Exactly these people. */
    public static EmployeeFilter of(Numbers people) {
        return EVERYBODY.among(people);
    }

    /** The same, but only among these. */
    public EmployeeFilter among(@Nullable Numbers people) {
        return new EmployeeFilter(words, departments, managers, statuses, ids, people, openTo, hiredFrom, hiredTo);
    }
}
