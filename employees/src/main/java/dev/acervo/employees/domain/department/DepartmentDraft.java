package dev.acervo.employees.domain.department;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent as a department, right or wrong.
 *
 * @param errors of the fields by themselves
 * @param readable whether there is an object to find errors in
 */
public record DepartmentDraft(
        String code,
        String name,
        @Nullable DepartmentId parent,
        @Nullable EmployeeId head,
        List<FieldError> errors,
        boolean readable) {
    public DepartmentDraft {
        errors = List.copyOf(errors);
    }

    public static DepartmentDraft unreadable() {
        return new DepartmentDraft("", "", null, null, List.of(), false);
    }
}
