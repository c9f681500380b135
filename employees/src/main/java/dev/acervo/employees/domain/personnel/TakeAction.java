package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.Claim;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Does something to people's employment or places: today, or on the day that it is planned for. */
public final class TakeAction {
    private final EmployeeStore store;
    private final OrgConfirmation confirmation;
    private final Stamps stamps;
    private final Effects effects;

    public TakeAction(EmployeeStore store, OrgConfirmation confirmation, Stamps stamps) {
        this.store = store;
        this.confirmation = confirmation;
        this.stamps = stamps;
        this.effects = new Effects(stamps);
    }

    /**
     * About one person.
     *
     * @param precondition throws when the version that it is given is not the one the caller has seen
     * @param attempt null when the caller does not want to be able to repeat
     */
    public Outcome take(
            Viewer.Person by,
            EmployeeId subject,
            LongConsumer precondition,
            ActionDraft draft,
            @Nullable Attempt attempt) {
        Authority.requireHrOver(store, by, subject);
        return outcome(store.change(org -> take(
                org,
                by,
                draft,
                attempt,
                () -> precondition.accept(
                        org.find(subject).map(Employee::version).orElse(0L)))));
    }

    /** About many people: all or nobody. */
    public Outcome reorganise(Viewer.Person by, ActionDraft draft, @Nullable Attempt attempt) {
        Authority.requireHr(by);
        return outcome(store.change(org -> take(org, by, draft, attempt, () -> {})));
    }

    private RecordedAction take(
            OrgTransaction org, Viewer.Person by, ActionDraft draft, @Nullable Attempt attempt, Runnable precondition) {
        var caller = Authority.requireEmployed(org, by);
        if (draft.isAbout(by.id())) {
            throw Authority.ownRecord();
        }
        refuseOwnGain(org, caller, draft.action());
        if (attempt != null && draft.isSound()) {
            var earlier = Claim.earlierResult(org.claim(attempt));
            if (earlier != null) {
                return org.find(new ActionId(earlier)).orElseThrow();
            }
        }
        precondition.run();
        var on = draft.effectiveOn() == null ? stamps.today() : draft.effectiveOn();
        var action = draft.orRefuse(flaws(org, draft, on));
        var recorded = carryOutOrPlan(
                org, RecordedAction.planned(new ActionId(stamps.ids().get()), action, on, by.id(), stamps.now()));
        if (attempt != null) {
            org.complete(attempt, recorded.id().value());
        }
        return recorded;
    }

    /** Beside the errors of its fields; of many moves only without those, because of which some may be missing here. */
    private static List<FieldError> flaws(OrgTransaction org, ActionDraft draft, LocalDate on) {
        return draft.action() instanceof PersonnelAction.Reorganise && !draft.isSound()
                ? List.of()
                : ActionFlaws.in(org, draft.action(), on);
    }

    private RecordedAction carryOutOrPlan(OrgTransaction org, RecordedAction planned) {
        if (planned.effectiveOn().isAfter(stamps.today())) {
            org.save(planned);
            return planned;
        }
        return effects.carryOut(org, planned);
    }

    /** What can be seen of it beforehand; the rest shows when it is carried out. */
    private static void refuseOwnGain(OrgTransaction org, Employee by, @Nullable PersonnelAction action) {
        switch (action) {
            case PersonnelAction.Move(var id, var to) -> {
                var before = org.find(id).orElse(null);
                Authority.refuseOwnGain(org, by, before, to.manager().value());
            }
            case PersonnelAction.Rehire(var id, var to) -> {
                var left = org.find(id).map(Employee::manager).orElse(null);
                Authority.refuseOwnGain(org, by, null, to.manager().over(left));
            }
            case PersonnelAction.Hire _,
                    PersonnelAction.Leave _,
                    PersonnelAction.Return _,
                    PersonnelAction.Terminate _,
                    PersonnelAction.Reorganise _ -> {}
            case null -> {}
        }
    }

    private Outcome outcome(RecordedAction action) {
        var subject = action.action().subject();
        var employee = subject == null ? null : store.find(subject).orElse(null);
        var version = action.orgVersion();
        return new Outcome(action, employee, version == null || confirmation.inForce(version));
    }
}
