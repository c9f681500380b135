package dev.acervo.employees.domain;

import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Rewrites an employee's details, their place in the tree among them. */
public final class ChangeEmployee {
    private final EmployeeStore store;
    private final OrgConfirmation confirmation;
    private final Stamps stamps;

    public ChangeEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        this.store = store;
        this.confirmation = confirmation;
        this.stamps = stamps;
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
        Authority.requireEmployed(org, by);
        Authority.refuseOwnGain(org, by, before, draft.manager());
        precondition.accept(before.version());
        var details = draft.orRefuse(References.flaws(org, draft, before));
        if (details.equals(before.details())) {
            return before;
        }
        refuseCycle(org, before, details.manager());
        References.refuseTaken(org, details, id);
        var after = before.changed(details, org.nextVersion());
        org.save(after, stamps.event(EmployeeEvent.Kind.CHANGED, after));
        return after;
    }

    private static void refuseCycle(EmployeeReads people, Employee moved, @Nullable EmployeeId manager) {
        if (manager == null || manager.equals(moved.manager())) {
            return;
        }
        var loop = new ArrayList<Employee>();
        loop.add(moved);
        people.find(manager).ifPresent(loop::add);
        loop.addAll(people.chain(manager));
        for (int i = 1; i < loop.size(); i++) {
            if (loop.get(i).id().equals(moved.id())) {
                throw new RefusedException(new Refusal.Cycle(loop.subList(0, i + 1)));
            }
        }
    }
}
