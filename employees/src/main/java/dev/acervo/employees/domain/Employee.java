package dev.acervo.employees.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of the company, past or present.
 *
 * @param terminatedOn the day from which a past employee did not work here any more
 * @param changedAt the org version that the last change of this person made
 * @param version counts the changes of this person, from 1
 */
public record Employee(
        EmployeeId id,
        EmployeeNumber number,
        Details details,
        EmploymentStatus status,
        @Nullable LocalDate terminatedOn,
        OrgVersion changedAt,
        long version) {

    public static Employee hired(EmployeeId id, EmployeeNumber number, Details details, OrgVersion at) {
        return new Employee(id, number, details, EmploymentStatus.ACTIVE, null, at, 1);
    }

    public Employee changed(Details to, OrgVersion at) {
        return new Employee(id, number, to, status, terminatedOn, at, version + 1);
    }

    public Employee onLeave(OrgVersion at) {
        return new Employee(id, number, details, EmploymentStatus.ON_LEAVE, null, at, version + 1);
    }

    public Employee returned(OrgVersion at) {
        return new Employee(id, number, details, EmploymentStatus.ACTIVE, null, at, version + 1);
    }

    public Employee terminated(LocalDate on, OrgVersion at) {
        return new Employee(id, number, details, EmploymentStatus.TERMINATED, on, at, version + 1);
    }

    public Employee rehired(Details as, OrgVersion at) {
        return new Employee(id, number, as, EmploymentStatus.ACTIVE, null, at, version + 1);
    }

    public boolean employed() {
        return status != EmploymentStatus.TERMINATED;
    }

    public @Nullable EmployeeId manager() {
        return details.manager();
    }
}
