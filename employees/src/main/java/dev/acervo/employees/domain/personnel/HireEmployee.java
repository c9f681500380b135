package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.Claim;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
import org.jspecify.annotations.Nullable;

/** Takes somebody into the company, on the day of hire: whose day is still to come is planned. */
public final class HireEmployee {
    private final EmployeeStore store;
    private final OrgConfirmation confirmation;
    private final Stamps stamps;
    private final Effects effects;

    public HireEmployee(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        this.store = store;
        this.confirmation = confirmation;
        this.stamps = stamps;
        this.effects = new Effects(stamps);
    }

    /** @param attempt null when the caller does not want to be able to repeat */
    public Outcome hire(Viewer.Person by, DetailsDraft draft, @Nullable Attempt attempt) {
        Authority.requireHr(by);
        var recorded = store.change(org -> hire(org, by, draft, attempt));
        var hired = store.find(subject(recorded)).orElse(null);
        var version = recorded.orgVersion();
        return new Outcome(recorded, hired, version == null || confirmation.inForce(version));
    }

    private RecordedAction hire(OrgTransaction org, Viewer.Person by, DetailsDraft draft, @Nullable Attempt attempt) {
        var caller = Authority.requireEmployed(org, by);
        Authority.refuseOwnGain(org, caller, null, draft.manager());
        if (attempt != null && draft.details() != null) {
            var earlier = Claim.earlierResult(org.claim(attempt));
            if (earlier != null) {
                return org.find(new ActionId(earlier)).orElseThrow();
            }
        }
        var details = draft.orRefuse(References.flaws(org, draft.manager(), draft.department(), null));
        var id = new EmployeeId(stamps.ids().get());
        References.refuseTaken(org, details, id);
        References.refuseTakenByPlanned(org, details);
        var recorded = carryOutOrPlan(org, by, id, details);
        if (attempt != null) {
            org.complete(attempt, recorded.id().value());
        }
        return recorded;
    }

    private RecordedAction carryOutOrPlan(OrgTransaction org, Viewer.Person by, EmployeeId id, Details details) {
        var today = stamps.today();
        var date = details.hireDate();
        var planned = RecordedAction.planned(
                new ActionId(stamps.ids().get()),
                new PersonnelAction.Hire(id, details),
                date == null ? today : date,
                by.id(),
                stamps.now());
        if (date != null && date.isAfter(today)) {
            org.save(planned);
            return planned;
        }
        return effects.carryOut(org, planned);
    }

    private static EmployeeId subject(RecordedAction hire) {
        return switch (hire.action()) {
            case PersonnelAction.Hire(var id, var _) -> id;
            case PersonnelAction other -> throw new IllegalStateException("no hire: " + other);
        };
    }
}
