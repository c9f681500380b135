package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Stamps;
import java.util.Set;
import java.util.function.Predicate;

/** Carries an action out, with what follows from it for actions that are planned and for departments. */
final class Effects {
    private static final int MOST_PLANNED = 1_000;

    private final Stamps stamps;
    private final Keeping keeping;

    Effects(Stamps stamps) {
        this.stamps = stamps;
        this.keeping = new Keeping(stamps);
    }

    /** Changes the company, and records that the action is done. */
    RecordedAction carryOut(OrgTransaction org, RecordedAction planned) {
        var revisions = new Performance(stamps, org).of(planned.action(), planned.effectiveOn());
        keeping.keep(org, planned.by(), planned.effectiveOn(), revisions);
        follow(org, planned);
        var version = revisions.isEmpty() ? null : revisions.getFirst().after().changedAt();
        var done = planned.done(stamps.now(), version, revisions.size());
        org.save(done);
        return done;
    }

    private void follow(OrgTransaction org, RecordedAction planned) {
        switch (planned.action()) {
            case PersonnelAction.Leave(var id, var until) -> {
                if (until != null) {
                    var back = new PersonnelAction.Return(id);
                    org.save(RecordedAction.planned(newId(), back, until, planned.by(), stamps.now()));
                }
            }
            case PersonnelAction.Return(var id) ->
                withdraw(org, id, planned, action -> action instanceof PersonnelAction.Return);
            case PersonnelAction.Terminate(var id, var succession) -> {
                withdraw(org, id, planned, action -> !(action instanceof PersonnelAction.Rehire));
                var successor = succession instanceof Succession.Named(var named) ? named : null;
                org.headedBy(id).forEach(department -> org.save(department.headedBy(successor)));
            }
            case PersonnelAction.Hire _,
                    PersonnelAction.Move _,
                    PersonnelAction.Rehire _,
                    PersonnelAction.Reorganise _ -> {}
        }
    }

    private ActionId newId() {
        return new ActionId(stamps.ids().get());
    }

    /** What was planned for somebody and has no meaning any more. */
    private void withdraw(
            OrgTransaction org, EmployeeId subject, RecordedAction cause, Predicate<PersonnelAction> meaningless) {
        org.actions(subject, Set.of(RecordedAction.State.PLANNED), null, MOST_PLANNED).stream()
                .filter(action -> !action.id().equals(cause.id()) && meaningless.test(action.action()))
                .forEach(action -> org.save(action.cancelled(stamps.now())));
    }
}
