package dev.acervo.employees.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where people and departments are kept. Reads see what was committed when they began. */
public interface EmployeeStore extends EmployeeReads {

    /**
     * The first {@code limit} people that the filter finds, after a position.
     *
     * @param after the last person of the page before, or null for the first page; costs the same wherever it lies
     */
    List<ListedEmployee> list(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit);

    /** Everybody, terminated people too, as they were at one single org version. */
    OrgSnapshot snapshot();

    Optional<Department> find(DepartmentId id);

    /** The first {@code limit} departments whose code comes after this one, by the code points of the code. */
    List<Department> departments(@Nullable String afterCode, int limit);

    /**
     * Runs one unit of work alone: it holds the lock of the org version from before its first look until its end, so
     * what it has read cannot change under it. All of it is kept, or nothing when it throws. The work must be short.
     */
    <T> T change(Function<OrgTransaction, T> work);
}
