package dev.acervo.employees.domain;

import org.jspecify.annotations.Nullable;

/** Takes somebody into the company. */
public final class HireEmployee {
    private final EmployeeStore store;
    private final OrgConfirmation confirmation;
    private final Stamps stamps;

    public HireEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        this.store = store;
        this.confirmation = confirmation;
        this.stamps = stamps;
    }

    /** @param attempt null when the caller does not want to be able to repeat */
    public Change hire(Viewer.Person by, DetailsDraft draft, @Nullable Attempt attempt) {
        Authority.requireHr(by);
        var hired = store.change(org -> hire(org, by, draft, attempt));
        return new Change(hired, confirmation.inForce(hired.changedAt()));
    }

    private Employee hire(OrgTransaction org, Viewer.Person by, DetailsDraft draft, @Nullable Attempt attempt) {
        Authority.requireEmployed(org, by);
        Authority.refuseOwnGain(org, by, null, draft.manager());
        if (attempt != null && draft.details() != null) {
            var earlier = Claim.earlierResult(org.claim(attempt));
            if (earlier != null) {
                return org.find(new EmployeeId(earlier)).orElseThrow();
            }
        }
        var details = draft.orRefuse(References.flaws(org, draft, null));
        var id = new EmployeeId(stamps.ids().get());
        References.refuseTaken(org, details, id);
        var employee = Employee.hired(id, org.nextNumber(), details, org.nextVersion());
        org.save(employee, stamps.event(EmployeeEvent.Kind.HIRED, employee));
        if (attempt != null) {
            org.complete(attempt, id.value());
        }
        return employee;
    }
}
