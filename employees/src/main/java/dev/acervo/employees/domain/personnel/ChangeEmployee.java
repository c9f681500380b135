package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Rewrites an employee's details, their place in the tree among them. */
public final class ChangeEmployee {
    private final EmployeeStore store;
    private final OrgConfirmation confirmation;
    private final Stamps stamps;
    private final Keeping keeping;

    public ChangeEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        this.store = store;
        this.confirmation = confirmation;
        this.stamps = stamps;
        this.keeping = new Keeping(stamps);
    }

    /**
     * @param precondition throws when the version that it is given is not the one the caller has seen
     * @param request reads what was sent, for the employee as they are
     */
    public Change change(
            Viewer.Person by, EmployeeId id, LongConsumer precondition, Function<Employee, DetailsDraft> request) {
        Authority.requireHrOver(store, by, id);
        var changed = store.change(org -> change(org, by, id, precondition, request));
        return new Change(changed, confirmation.inForce(changed.changedAt()));
    }

    private Employee change(
            OrgTransaction org,
            Viewer.Person by,
            EmployeeId id,
            LongConsumer precondition,
            Function<Employee, DetailsDraft> request) {
        var before = org.find(id).orElseThrow();
        var draft = request.apply(before);
        var caller = Authority.requireEmployed(org, by);
        Authority.refuseOwnGain(org, caller, before, draft.manager());
        precondition.accept(before.version());
        var flaws = new ArrayList<FieldError>(References.flaws(org, draft.manager(), draft.department(), before));
        flaws.addAll(begun(draft));
        var details = draft.orRefuse(flaws);
        if (details.equals(before.details())) {
            return before;
        }
        var after = before.changed(details, org.upcomingVersion());
        keeping.keep(org, by.id(), stamps.today(), List.of(stamps.revision(Revision.Kind.CHANGED, before, after)));
        return after;
    }

    /** Whoever is here has begun. */
    private List<FieldError> begun(DetailsDraft draft) {
        var details = draft.details();
        var date = details == null ? null : details.hireDate();
        return date != null && date.isAfter(stamps.today())
                ? List.of(new FieldError("hireDate", "range", "This person works here: the date cannot be to come."))
                : List.of();
    }
}
