package dev.acervo.employees.domain.department;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.Claim;
import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Makes, changes and removes departments. */
public final class EditDepartments {
    private final EmployeeStore store;
    private final Stamps stamps;

    public EditDepartments(EmployeeStore store, Stamps stamps) {
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
        if (attempt != null && draft.readable() && draft.errors().isEmpty()) {
            var earlier = Claim.earlierResult(org.claim(attempt));
            if (earlier != null) {
                return org.find(new DepartmentId(earlier)).orElseThrow(EditDepartments::notFound);
            }
        }
        var id = new DepartmentId(stamps.ids().get());
        refuseFlaws(org, draft, id);
        var department = new Department(id, draft.code(), draft.name(), draft.parent(), draft.head(), 1);
        keep(org, department, DepartmentChange.Kind.CREATED);
        if (attempt != null) {
            org.complete(attempt, id.value());
        }
        return department;
    }

    /**
     * @param precondition throws when the version that it is given is not the one the caller has seen
     * @param request reads what was sent, for the department as it is
     */
    public Department change(
            Viewer.Person by,
            DepartmentId id,
            LongConsumer precondition,
            Function<Department, DepartmentDraft> request) {
        requireHrOver(by, id);
        return store.change(org -> {
            var before = org.find(id).orElseThrow(EditDepartments::notFound);
            Authority.requireEmployed(org, by);
            precondition.accept(before.version());
            var draft = request.apply(before);
            refuseFlaws(org, draft, id);
            var after =
                    new Department(id, draft.code(), draft.name(), draft.parent(), draft.head(), before.version() + 1);
            if (after.equals(before.headedBy(before.head()))) {
                return before;
            }
            keep(org, after, DepartmentChange.Kind.CHANGED);
            return after;
        });
    }

    /** Removes a department that nobody and nothing belongs to. */
    public void remove(Viewer.Person by, DepartmentId id, LongConsumer precondition) {
        requireHrOver(by, id);
        store.change(org -> {
            var before = org.find(id).orElseThrow(EditDepartments::notFound);
            Authority.requireEmployed(org, by);
            precondition.accept(before.version());
            if (org.inUse(before)) {
                throw new RefusedException(
                        new Refusal.InUse("People or other departments belong to it: move them first."));
            }
            org.remove(before);
            tell(org, before, DepartmentChange.Kind.REMOVED);
            return id;
        });
    }

    private void requireHrOver(Viewer.Person by, DepartmentId id) {
        if (store.find(id).isEmpty()) {
            throw notFound();
        }
        Authority.requireHr(by);
    }

    private void keep(OrgTransaction org, Department department, DepartmentChange.Kind kind) {
        if (org.codeTaken(department.code(), department)) {
            throw new RefusedException(
                    new Refusal.Taken(List.of(new FieldError("code", "taken", "Another department has this code."))));
        }
        org.save(department);
        tell(org, department, kind);
    }

    private void tell(OrgTransaction org, Department department, DepartmentChange.Kind kind) {
        org.tell(new DepartmentChange(stamps.ids().get(), kind, org.upcomingVersion(), stamps.now(), department));
    }

    private static void refuseFlaws(OrgTransaction org, DepartmentDraft draft, DepartmentId self) {
        if (!draft.readable()) {
            throw new RefusedException(new Refusal.Unreadable());
        }
        var errors = new ArrayList<>(draft.errors());
        var parent = draft.parent();
        if (parent != null && org.find(parent).isEmpty()) {
            errors.add(new FieldError("parentId", "unknown", "There is no such department."));
        }
        if (parent != null && org.withSubDepartments(Set.of(self)).contains(parent)) {
            errors.add(new FieldError("parentId", "cycle", "A department cannot belong to itself or to one below it."));
        }
        var head = draft.head();
        if (head != null && org.find(head).filter(Employee::employed).isEmpty()) {
            errors.add(new FieldError("headId", "unknown", "Nobody who works here has this id."));
        }
        if (!errors.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(List.copyOf(errors)));
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(new Refusal.NotFound());
    }
}
