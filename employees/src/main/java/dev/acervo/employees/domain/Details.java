package dev.acervo.employees.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What HR writes about an employee.
 *
 * @param email unique in the company, without regard to case
 * @param registration the payroll number, unique in the company, without regard to case
 * @param manager whom the employee reports to; nobody for the top of a tree
 */
public record Details(
        String name,
        String email,
        String registration,
        @Nullable EmployeeId manager,
        @Nullable DepartmentId department,
        @Nullable String title,
        @Nullable LocalDate hireDate) {
    public Details {
        Wording.NAME.require(name);
        Wording.EMAIL.require(email);
        Wording.REGISTRATION.require(registration);
        if (title != null) {
            Wording.TITLE.require(title);
        }
    }
}
