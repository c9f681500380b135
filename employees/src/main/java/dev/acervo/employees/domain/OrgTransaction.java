package dev.acervo.employees.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One unit of work on people and departments; see {@link EmployeeStore#change}. */
public interface OrgTransaction extends EmployeeReads {

    /** How many people who are still employed report to this one directly. */
    int directReports(EmployeeId manager);

    /** Errors for {@code email} and {@code registration} where somebody other than {@code self} has them already. */
    List<FieldError> taken(Details details, EmployeeId self);

    /** Whether nobody was ever hired. */
    boolean empty();

    /** The version that this unit of work makes: one more than the last. To be asked for once, when a person changes. */
    OrgVersion nextVersion();

    /** A number that nobody has had. */
    EmployeeNumber nextNumber();

    /** Keeps a new or changed person, and publishes the event once the transaction is committed. */
    void save(Employee employee, EmployeeEvent event);

    Optional<Department> find(DepartmentId id);

    boolean codeTaken(String code);

    void add(Department department);

    /** Whether this attempt is the first; attempts are remembered for 24 hours. */
    Claim claim(Attempt attempt);

    void complete(Attempt attempt, UUID result);
}
