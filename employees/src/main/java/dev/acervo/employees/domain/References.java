package dev.acervo.employees.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what a request refers to is there to be referred to. */
final class References {
    private References() {}

    static List<FieldError> flaws(OrgTransaction org, DetailsDraft draft, @Nullable Employee before) {
        var errors = new ArrayList<FieldError>();
        var manager = draft.manager();
        if (manager != null && (before == null || !manager.equals(before.manager()))) {
            org.find(manager)
                    .ifPresentOrElse(
                            found -> {
                                if (!found.employed()) {
                                    errors.add(new FieldError("managerId", "terminated", "The manager has left."));
                                }
                            },
                            () -> errors.add(new FieldError("managerId", "unknown", "There is no such manager.")));
        }
        var department = draft.department();
        if (department != null && org.find(department).isEmpty()) {
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
}
