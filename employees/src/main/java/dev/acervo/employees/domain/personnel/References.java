package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether what a request refers to is there to be referred to. */
final class References {
    private References() {}

    /** @param before the person as they are: what is not changed is not questioned */
    static List<FieldError> flaws(
            OrgTransaction org,
            @Nullable EmployeeId manager,
            @Nullable DepartmentId department,
            @Nullable Employee before) {
        var errors = new ArrayList<FieldError>();
        if (manager != null && (before == null || !manager.equals(before.manager()))) {
            flaw("managerId", "manager", org.find(manager).orElse(null), errors);
        }
        var kept = before == null ? null : before.details().department();
        if (department != null
                && !Objects.equals(department, kept)
                && org.find(department).isEmpty()) {
            errors.add(new FieldError("departmentId", "unknown", "There is no such department."));
        }
        return errors;
    }

    static void refuseTaken(OrgTransaction org, Details details, EmployeeId self) {
        var taken = org.taken(details, self);
        if (!taken.isEmpty()) {
            throw new RefusedException(new Refusal.Taken(taken));
        }
    }

    static void refuseTakenByPlanned(OrgTransaction org, Details details) {
        var taken = org.takenByPlanned(details);
        if (!taken.isEmpty()) {
            throw new RefusedException(new Refusal.Taken(taken));
        }
    }

    /** @param who what the field calls somebody who must be there and work here */
    static void flaw(String field, String who, @Nullable Employee found, List<FieldError> errors) {
        if (found == null) {
            errors.add(new FieldError(field, "unknown", "There is no such " + who + "."));
            return;
        }
        if (!found.employed()) {
            errors.add(new FieldError(field, "terminated", "The " + who + " has left."));
        }
    }
}
