package dev.acervo.employees.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person of the company, past or present.
 *
 * @param changedAt the org version that the last change of this person made
 * @param version counts the changes of this person, from 1
 */
public record Employee(
        EmployeeId id,
        EmployeeNumber number,
        Details details,
        EmploymentStatus status,
        OrgVersion changedAt,
        long version) {

    public static Employee hired(EmployeeId id, EmployeeNumber number, Details details, OrgVersion at) {
        return new Employee(id, number, details, EmploymentStatus.ACTIVE, at, 1);
    }

    public Employee changed(Details details, OrgVersion at) {
        return new Employee(id, number, details, status, at, version + 1);
    }

    public Employee terminated(OrgVersion at) {
        return new Employee(id, number, details, EmploymentStatus.TERMINATED, at, version + 1);
    }

    public boolean employed() {
        return status != EmploymentStatus.TERMINATED;
    }

    public @Nullable EmployeeId manager() {
        return details.manager();
    }
}
