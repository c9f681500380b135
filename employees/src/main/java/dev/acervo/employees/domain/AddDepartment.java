package dev.acervo.employees.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a department. */
public final class AddDepartment {
    private final EmployeeStore store;
    private final Stamps stamps;

    public AddDepartment(EmployeeStore store, Stamps stamps) {
        this.store = store;
        this.stamps = stamps;
    }

    /** @param attempt null when the caller does not want to be able to repeat */
    public Department add(Viewer.Person by, DepartmentDraft draft, @Nullable Attempt attempt) {
        Authority.requireHr(by);
        return store.change(org -> add(org, by, draft, attempt));
    }

    private Department add(OrgTransaction org, Viewer.Person by, DepartmentDraft draft, @Nullable Attempt attempt) {
        Authority.requireEmployed(org, by);
        if (!draft.readable()) {
            throw new RefusedException(new Refusal.Unreadable());
        }
        if (attempt != null && draft.errors().isEmpty()) {
            var earlier = Claim.earlierResult(org.claim(attempt));
            if (earlier != null) {
                return org.find(new DepartmentId(earlier)).orElseThrow();
            }
        }
        refuseFlaws(org, draft);
        if (org.codeTaken(draft.code())) {
            throw new RefusedException(
                    new Refusal.Taken(List.of(new FieldError("code", "taken", "Another department has this code."))));
        }
        var department =
                new Department(new DepartmentId(stamps.ids().get()), draft.code(), draft.name(), draft.parent(), 1);
        org.add(department);
        if (attempt != null) {
            org.complete(attempt, department.id().value());
        }
        return department;
    }

    private static void refuseFlaws(OrgTransaction org, DepartmentDraft draft) {
        var errors = new ArrayList<>(draft.errors());
        if (draft.parent() != null && org.find(draft.parent()).isEmpty()) {
            errors.add(new FieldError("parentId", "unknown", "There is no such department."));
        }
        if (!errors.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(List.copyOf(errors)));
        }
    }
}
