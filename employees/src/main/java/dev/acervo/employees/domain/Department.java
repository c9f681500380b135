package dev.acervo.employees.domain;

import org.jspecify.annotations.Nullable;

/**
 * A department; departments form a tree of their own.
 *
 * @param code unique in the company, without regard to case
 */
public record Department(
        DepartmentId id, String code, String name, @Nullable DepartmentId parent, long version) {
    public Department {
        Wording.DEPARTMENT_CODE.require(code);
        Wording.DEPARTMENT_NAME.require(name);
    }
}
