package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.Claim;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
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
            Authority.refuseOwn(by, by.id());
        }
        if (attempt != null && draft.action() != null) {
            var earlier = Claim.earlierResult(org.claim(attempt));
            if (earlier != null) {
                return org.find(new ActionId(earlier)).orElseThrow();
            }
        }
        precondition.run();
        var action = draft.orRefuse(List.of());
        var on = draft.effectiveOn() == null ? stamps.today() : draft.effectiveOn();
        var planned = RecordedAction.planned(new ActionId(stamps.ids().get()), action, on, by.id(), stamps.now());
        var recorded = on.isAfter(stamps.today()) ? plan(org, caller, planned) : effects.carryOut(org, planned);
        if (attempt != null) {
            org.complete(attempt, recorded.id().value());
        }
        return recorded;
    }

    private static RecordedAction plan(OrgTransaction org, Employee by, RecordedAction planned) {
        var flaws = switch (planned.action()) {
            case PersonnelAction.Move(var id, var to) -> placementFlaws(org, by, id, to);
            case PersonnelAction.Rehire(var id, var to) -> placementFlaws(org, by, id, to);
            case PersonnelAction.Terminate(var _, var succession) -> References.flaws(org, succession);
            case PersonnelAction.Reorganise(var moves) ->
                new MoveFlaws(
                                org,
                                org.findAll(
                                        moves.stream().map(Relocation::employee).toList()))
                        .in(moves);
            case PersonnelAction.Hire _, PersonnelAction.Leave _, PersonnelAction.Return _ -> List.<FieldError>of();
        };
        if (!flaws.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(flaws));
        }
        org.save(planned);
        return planned;
    }

    private static List<FieldError> placementFlaws(OrgTransaction org, Employee by, EmployeeId id, Placement to) {
        var before = org.find(id).orElse(null);
        Authority.refuseOwnGain(org, by, before, to.manager().value());
        return References.flaws(org, to, before);
    }

    private Outcome outcome(RecordedAction action) {
        var subject = action.action().subject();
        var employee = subject == null ? null : store.find(subject).orElse(null);
        var version = action.orgVersion();
        return new Outcome(action, employee, version == null || confirmation.inForce(version));
    }
}
