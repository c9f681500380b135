package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A row with the people and the department that it names looked up.
 *
 * @param before the person as they are; null for somebody new
 * @param number the person's, or the one that somebody new will have
 */
public record ResolvedRow(
        StagedRow staged,
        @Nullable Employee before,
        EmployeeNumber number,
        @Nullable EmployeeId manager,
        @Nullable DepartmentId department) {}
