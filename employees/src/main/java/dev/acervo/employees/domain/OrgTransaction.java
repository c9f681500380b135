package dev.acervo.employees.domain;

import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentChange;
import dev.acervo.employees.domain.department.DepartmentReads;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.field.FieldReads;
import dev.acervo.employees.domain.personnel.ActionReads;
import dev.acervo.employees.domain.personnel.RecordedAction;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One unit of work on the company; see {@link EmployeeStore#change}. {@link #chart} is the tree before its writes. */
public interface OrgTransaction extends EmployeeReads, DepartmentReads, ActionReads, FieldReads {

    /** People by their numbers; those who are not there are left out. */
    List<Employee> withNumbers(Collection<Integer> numbers);

    /** Who is employed and reports directly to this person, by number. */
    List<Employee> reportsOf(EmployeeId manager);

    /** Errors for {@code email} and {@code registration} where somebody other than {@code self} has them already. */
    List<FieldError> taken(Details details, EmployeeId self);

    /** Whether nobody was ever hired. */
    boolean empty();

    /** The version that this unit of work makes if it changes anybody or a department: one more than the last. */
    OrgVersion upcomingVersion();

    /** The first of {@code count} numbers in a row that nobody has had. */
    EmployeeNumber nextNumbers(int count);

    /**
     * Keeps new and changed people with their histories, makes the change's org version the last one, and publishes an event
     * for each person once the transaction is committed.
     */
    void save(OrgChange change);

    /** Whether another department has this code, without regard to case. */
    boolean codeTaken(String code, Department self);

    /** Whether anybody, past employees too, or another department belongs to it. */
    boolean inUse(Department department);

    /** Keeps a new or changed department. */
    void save(Department department);

    void remove(Department department);

    /** Makes the change's org version the last one, and publishes an event. */
    void tell(DepartmentChange change);

    void save(RecordedAction action);

    void save(CustomField field);

    void remove(CustomField field);

    /** Whether anybody has a value for it, or is to have one when they are hired on a day to come. */
    boolean inUse(CustomField field);

    /** Whether this attempt is the first; attempts are remembered for 24 hours. */
    Claim claim(Attempt attempt);

    void complete(Attempt attempt, UUID result);
}
