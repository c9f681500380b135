package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.Stamps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an action without {@link ActionFlaws flaws} makes of the people that it is about. It changes nothing by itself:
 * {@link Keeping} does.
 */
final class Performance {
    private final Stamps stamps;
    private final OrgTransaction org;

    Performance(Stamps stamps, OrgTransaction org) {
        this.stamps = stamps;
        this.org = org;
    }

    List<Revision> of(PersonnelAction action, LocalDate effectiveOn) {
        return switch (action) {
            case PersonnelAction.Hire(var id, var details) -> hire(id, details);
            case PersonnelAction.Move(var id, var to) -> move(id, to);
            case PersonnelAction.Leave(var id, var _) -> leave(id);
            case PersonnelAction.Return(var id) -> comeBack(id);
            case PersonnelAction.Terminate(var id, var succession) -> terminate(id, succession, effectiveOn);
            case PersonnelAction.Rehire(var id, var to) -> rehire(id, to);
            case PersonnelAction.Reorganise(var moves) -> reorganise(moves);
        };
    }

    private List<Revision> hire(EmployeeId id, Details details) {
        var hired = Employee.hired(id, org.nextNumbers(1), details, org.upcomingVersion());
        return List.of(stamps.revision(Revision.Kind.HIRED, null, hired));
    }

    private List<Revision> move(EmployeeId id, Placement to) {
        return moved(employed(id), to).stream().toList();
    }

    private List<Revision> leave(EmployeeId id) {
        var before = employed(id);
        if (before.status() == EmploymentStatus.ON_LEAVE) {
            throw wrongStatus("This person is on leave already.");
        }
        return List.of(stamps.revision(Revision.Kind.LEAVE_STARTED, before, before.onLeave(org.upcomingVersion())));
    }

    private List<Revision> comeBack(EmployeeId id) {
        var before = employed(id);
        if (before.status() != EmploymentStatus.ON_LEAVE) {
            throw wrongStatus("This person is not on leave.");
        }
        return List.of(stamps.revision(Revision.Kind.LEAVE_ENDED, before, before.returned(org.upcomingVersion())));
    }

    private List<Revision> terminate(EmployeeId id, Succession succession, LocalDate on) {
        var before = employed(id);
        var revisions = new ArrayList<Revision>();
        revisions.add(stamps.revision(Revision.Kind.TERMINATED, before, before.terminated(on, org.upcomingVersion())));
        var reports = org.reportsOf(id);
        switch (succession) {
            case Succession.Nobody _ -> {
                if (!reports.isEmpty()) {
                    throw new RefusedException(new Refusal.HasReports(reports.size()));
                }
            }
            case Succession.ManagerAbove _ -> revisions.addAll(handOver(reports, above(before, reports)));
            case Succession.Named(var successor) -> revisions.addAll(succeed(before, reports, successor));
        }
        return revisions;
    }

    private static @Nullable EmployeeId above(Employee leaving, List<Employee> reports) {
        if (leaving.manager() == null && !reports.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(List.of(new FieldError(
                    "successor", "nobody-above", "There is no manager above: name somebody as the successor."))));
        }
        return leaving.manager();
    }

    /** Whoever is promoted from below first takes the place of the leaving person: nobody is above themselves. */
    private List<Revision> succeed(Employee leaving, List<Employee> reports, EmployeeId successor) {
        var next = org.find(successor).orElseThrow();
        var revisions = new ArrayList<Revision>();
        if (org.chart().isBelow(next.number().value(), leaving.number().value())) {
            moved(next, new Placement(Setting.to(leaving.manager()), Setting.keep(), Setting.keep(), Setting.keep()))
                    .ifPresent(revisions::add);
        }
        var others = reports.stream()
                .filter(report -> !report.id().equals(successor))
                .toList();
        revisions.addAll(handOver(others, successor));
        return revisions;
    }

    private List<Revision> handOver(List<Employee> reports, @Nullable EmployeeId to) {
        var placement = new Placement(Setting.to(to), Setting.keep(), Setting.keep(), Setting.keep());
        return reports.stream()
                .flatMap(report -> moved(report, placement).stream())
                .toList();
    }

    private List<Revision> rehire(EmployeeId id, Placement to) {
        var before = find(id);
        if (before.employed()) {
            throw wrongStatus("This person works here.");
        }
        var details = to.over(before.details());
        return List.of(stamps.revision(Revision.Kind.REHIRED, before, before.rehired(details, org.upcomingVersion())));
    }

    private List<Revision> reorganise(List<Relocation> moves) {
        var people = org.findAll(moves.stream().map(Relocation::employee).toList());
        return moves.stream()
                .flatMap(move -> moved(Objects.requireNonNull(people.get(move.employee())), move.to()).stream())
                .toList();
    }

    private Optional<Revision> moved(Employee before, Placement to) {
        var details = to.over(before.details());
        return details.equals(before.details())
                ? Optional.empty()
                : Optional.of(
                        stamps.revision(Revision.Kind.CHANGED, before, before.changed(details, org.upcomingVersion())));
    }

    private Employee employed(EmployeeId id) {
        var found = find(id);
        if (!found.employed()) {
            throw wrongStatus("This person has left.");
        }
        return found;
    }

    private Employee find(EmployeeId id) {
        return org.find(id).orElseThrow(() -> new RefusedException(new Refusal.NotFound()));
    }

    private static RefusedException wrongStatus(String detail) {
        return new RefusedException(new Refusal.WrongStatus(detail));
    }
}
