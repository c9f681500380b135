package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgChange;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.chart.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one door by which changed people reach the store. Behind it hold: the tree is a forest, whoever is employed reports to
 * somebody who is, e-mails and registrations are unique, and nobody has changed themselves or given themselves reach.
 */
final class Keeping {
    private final Stamps stamps;

    Keeping(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * Keeps these revisions, if there are any, as one org version.
     *
     * @param by who decided it; nobody, when the company is founded
     */
    void keep(OrgTransaction org, @Nullable EmployeeId by, LocalDate effectiveOn, List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        var managers = managers(org, revisions);
        refusePastManagers(revisions, managers);
        var before = org.chart();
        var after = before.with(org.upcomingVersion(), places(revisions, managers));
        if (by != null) {
            revisions.forEach(
                    revision -> Authority.refuseOwn(by, revision.after().id()));
        }
        if (by != null && after.isForest()) {
            org.find(by).ifPresent(person -> Authority.refuseOwnGain(person, before, after));
        }
        refuseLoop(org, revisions, after);
        revisions.stream().filter(Keeping::isRenamed).forEach(revision -> refuseTaken(org, revision));
        org.save(OrgChange.of(org.upcomingVersion(), stamps.now(), by, effectiveOn, revisions));
    }

    private static Map<EmployeeId, Employee> managers(OrgTransaction org, List<Revision> revisions) {
        var ids = new HashSet<EmployeeId>();
        for (var revision : revisions) {
            var manager = revision.after().manager();
            if (manager != null) {
                ids.add(manager);
            }
        }
        var managers = new HashMap<>(org.findAll(ids));
        revisions.forEach(revision -> managers.put(revision.after().id(), revision.after()));
        return managers;
    }

    private static void refusePastManagers(List<Revision> revisions, Map<EmployeeId, Employee> managers) {
        for (var revision : revisions) {
            var after = revision.after();
            var manager = after.manager() == null ? null : managers.get(after.manager());
            if (after.employed() && manager != null && !manager.employed()) {
                throw new RefusedException(new Refusal.Invalid(
                        List.of(new FieldError("managerId", "terminated", "The manager has left."))));
            }
        }
    }

    private static List<Place> places(List<Revision> revisions, Map<EmployeeId, Employee> managers) {
        return revisions.stream()
                .map(Revision::after)
                .map(employee -> Place.of(employee, number(employee.manager(), managers)))
                .toList();
    }

    private static @Nullable EmployeeNumber number(@Nullable EmployeeId manager, Map<EmployeeId, Employee> managers) {
        if (manager == null) {
            return null;
        }
        var found = managers.get(manager);
        if (found == null) {
            throw new IllegalStateException("the manager " + manager + " is not there");
        }
        return found.number();
    }

    private static void refuseLoop(OrgTransaction org, List<Revision> revisions, OrgChart after) {
        if (after.isForest()) {
            return;
        }
        var changed = revisions.stream()
                .collect(Collectors.toMap(r -> r.after().number().value(), Revision::after));
        var loop = after.loop(changed.keySet());
        var people = new HashMap<Integer, Employee>();
        org.withNumbers(Arrays.stream(loop).boxed().toList())
                .forEach(person -> people.put(person.number().value(), person));
        people.putAll(changed);
        var around = new ArrayList<Employee>();
        for (var number : loop) {
            around.add(people.get(number));
        }
        around.add(people.get(loop[0]));
        throw new RefusedException(new Refusal.Cycle(List.copyOf(around)));
    }

    /** Not without regard to case: what is one letter in two cases is for the store to say. */
    private static boolean isRenamed(Revision revision) {
        var before = revision.before();
        var after = revision.after().details();
        return before == null
                || !before.details().email().equals(after.email())
                || !before.details().registration().equals(after.registration());
    }

    private static void refuseTaken(OrgTransaction org, Revision revision) {
        var after = revision.after();
        References.refuseTaken(org, after.details(), after.id());
        if (revision.before() != null) {
            References.refuseTakenByPlanned(org, after.details());
        }
    }
}
