package dev.acervo.employees.domain;

import dev.acervo.employees.domain.department.DepartmentReads;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.HistoryEntry;
import dev.acervo.employees.domain.directory.Position;
import dev.acervo.employees.domain.field.FieldReads;
import dev.acervo.employees.domain.personnel.ActionReads;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where people and departments are kept. Reads see what was committed when they began. */
public interface EmployeeStore extends EmployeeReads, DepartmentReads, ActionReads, FieldReads {

    /**
     * The first {@code limit} people that the filter finds, after a position.
     *
     * @param after the last person of the page before, or null for the first page; costs the same wherever it lies
     */
    List<Employee> list(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit);

    /** Hands over everybody that the filter finds, by number, holding no more than a few hundred at a time. */
    void forEach(EmployeeFilter filter, Consumer<Employee> use);

    /** Everybody, terminated people too, and all departments, as they were at one single org version. */
    OrgSnapshot snapshot();

    /** What happened to somebody, the latest first; only what came before this version of them. */
    List<HistoryEntry> history(EmployeeId id, long before, int limit);

    /**
     * Runs one unit of work alone: it holds the lock of the org version from before its first look until its end, so
     * what it has read cannot change under it. All of it is kept, or nothing when it throws. The work must be short.
     *
     * @throws RefusedException with {@link Refusal.Busy} when another unit of work holds the lock for too long
     */
    <T> T change(Function<OrgTransaction, T> work);
}
