package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent as an employee's details, right or wrong. The manager and the department are known as soon as they
 * can be read, whatever else is wrong: who may make the change depends on the one, and both are looked up to name every
 * bad field at once.
 *
 * @param details null when {@code errors} is not empty or the request cannot be read
 * @param readable whether there is an object to find errors in
 */
public record DetailsDraft(
        @Nullable Details details,
        @Nullable EmployeeId manager,
        @Nullable DepartmentId department,
        List<FieldError> errors,
        boolean readable) {

    public static DetailsDraft of(Details details) {
        return new DetailsDraft(details, details.manager(), details.department(), List.of(), true);
    }

    public static DetailsDraft flawed(
            @Nullable EmployeeId manager, @Nullable DepartmentId department, List<FieldError> errors) {
        return new DetailsDraft(null, manager, department, List.copyOf(errors), true);
    }

    public static DetailsDraft unreadable() {
        return new DetailsDraft(null, null, null, List.of(), false);
    }

    /** The details, when neither the fields alone nor what they refer to is wrong. */
    Details orRefuse(List<FieldError> references) {
        if (!readable) {
            throw new RefusedException(new Refusal.Unreadable());
        }
        if (details == null || !references.isEmpty()) {
            var all = new ArrayList<>(errors);
            all.addAll(references);
            throw new RefusedException(new Refusal.Invalid(List.copyOf(all)));
        }
        return details;
    }
}
