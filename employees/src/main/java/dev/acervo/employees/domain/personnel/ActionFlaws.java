package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with an action, whoever wants it and wherever its people stand: what it refers to, and its days. */
final class ActionFlaws {
    private ActionFlaws() {}

    /** @param on the day that it takes effect */
    static List<FieldError> in(OrgTransaction org, @Nullable PersonnelAction action, LocalDate on) {
        return switch (action) {
            case PersonnelAction.Hire(var _, var details) ->
                References.flaws(org, details.manager(), details.department(), null);
            case PersonnelAction.Move(var id, var to) ->
                References.flaws(
                        org,
                        to.manager().value(),
                        to.department().value(),
                        org.find(id).orElse(null));
            case PersonnelAction.Rehire(var id, var to) ->
                rehire(org, org.find(id).orElse(null), to);
            case PersonnelAction.Leave(var _, var until) -> leave(on, until);
            case PersonnelAction.Terminate(var id, var succession) -> terminate(org, id, succession, on);
            case PersonnelAction.Reorganise(var moves) -> new MoveFlaws(org).in(moves);
            case PersonnelAction.Return _ -> List.of();
            case null -> List.of();
        };
    }

    /** Refuses a planned action that has become impossible to carry out. */
    static void refuse(OrgTransaction org, RecordedAction planned) {
        var flaws = in(org, planned.action(), planned.effectiveOn());
        if (!flaws.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(flaws));
        }
    }

    /** Whoever comes back to their old place needs it to be there. */
    private static List<FieldError> rehire(OrgTransaction org, @Nullable Employee before, Placement to) {
        var kept = before == null ? null : before.details();
        return References.flaws(
                org,
                to.manager().over(kept == null ? null : kept.manager()),
                to.department().over(kept == null ? null : kept.department()),
                null);
    }

    private static List<FieldError> leave(LocalDate on, @Nullable LocalDate until) {
        return until == null || until.isAfter(on)
                ? List.of()
                : List.of(new FieldError("until", "range", "until is not after the day on which the leave begins."));
    }

    private static List<FieldError> terminate(OrgTransaction org, EmployeeId id, Succession succession, LocalDate on) {
        var errors = new ArrayList<FieldError>();
        if (succession instanceof Succession.Named(var successor)) {
            References.flaw("successor", "successor", org.find(successor).orElse(null), errors);
            if (successor.equals(id)) {
                errors.add(new FieldError("successor", "self", "Nobody succeeds themselves."));
            }
        }
        var hired = org.find(id).map(person -> person.details().hireDate()).orElse(null);
        if (hired != null && on.isBefore(hired)) {
            errors.add(new FieldError("effectiveOn", "range", "Nobody leaves before the day of hire."));
        }
        return List.copyOf(errors);
    }
}
