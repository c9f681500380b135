package dev.acervo.employees.domain;

import java.util.function.LongConsumer;

/** Ends somebody's employment. The person stays on record, and keeps their number. */
public final class TerminateEmployee {
    private final EmployeeStore store;
    private final OrgConfirmation confirmation;
    private final Stamps stamps;

    public TerminateEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        this.store = store;
        this.confirmation = confirmation;
        this.stamps = stamps;
    }

    /** @param precondition throws when the version that it is given is not the one the caller has seen */
    public Change terminate(Viewer.Person by, EmployeeId id, LongConsumer precondition) {
        Authority.requireHrOver(store, by, id);
        var terminated = store.change(org -> terminate(org, by, id, precondition));
        return new Change(terminated, confirmation.inForce(terminated.changedAt()));
    }

    private Employee terminate(OrgTransaction org, Viewer.Person by, EmployeeId id, LongConsumer precondition) {
        var before = org.find(id).orElseThrow();
        Authority.requireEmployed(org, by);
        precondition.accept(before.version());
        if (!before.employed()) {
            throw new RefusedException(new Refusal.AlreadyTerminated());
        }
        var reports = org.directReports(id);
        if (reports > 0) {
            throw new RefusedException(new Refusal.HasReports(reports));
        }
        var after = before.terminated(org.nextVersion());
        org.save(after, stamps.event(EmployeeEvent.Kind.TERMINATED, after));
        return after;
    }
}
