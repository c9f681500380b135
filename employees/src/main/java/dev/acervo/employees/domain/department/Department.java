package dev.acervo.employees.domain.department;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A department; departments form a tree of their own.
 *
 * @param code unique in the company, without regard to case
 * @param head who leads it; works here
 * @param version counts its changes, from 1
 */
public record Department(
        DepartmentId id,
        String code,
        String name,
        @Nullable DepartmentId parent,
        @Nullable EmployeeId head,
        long version) {
    public Department {
        Wording.DEPARTMENT_CODE.require(code);
        Wording.DEPARTMENT_NAME.require(name);
    }

    public Department headedBy(@Nullable EmployeeId successor) {
        return new Department(id, code, name, parent, successor, version + 1);
    }
}
