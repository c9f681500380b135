package dev.acervo.employees.domain;

import dev.acervo.employees.domain.chart.OrgChart;
import org.jspecify.annotations.Nullable;

/** Who may change the company: {@code hr}, never themselves, and never to their own gain. */
public final class Authority {
    private Authority() {}

    public static void requireHr(Viewer.Person by) {
        if (!by.hr()) {
            throw forbidden("Only HR may do this.");
        }
    }

    /** Nobody there comes before not allowed. */
    public static void requireHrOver(EmployeeReads people, Viewer.Person by, EmployeeId id) {
        if (people.find(id).isEmpty()) {
            throw new RefusedException(new Refusal.NotFound());
        }
        requireHr(by);
        refuseOwn(by, id);
    }

    public static void refuseOwn(Viewer.Person by, EmployeeId id) {
        if (by.id().equals(id)) {
            throw forbidden("Nobody changes their own record: ask somebody else in HR.");
        }
    }

    /** The caller, who works here; refuses anybody else. */
    public static Employee requireEmployed(EmployeeReads people, Viewer.Person by) {
        return people.find(by.id()).filter(Employee::employed).orElseThrow(() -> forbidden("You do not work here."));
    }

    /**
     * Refuses to place somebody where the caller sees more of them than before: under the caller, or anywhere below.
     *
     * @param before the person as they are, or null at a hire
     * @param manager whom the person is to report to
     */
    public static void refuseOwnGain(
            EmployeeReads people, Employee by, @Nullable Employee before, @Nullable EmployeeId manager) {
        if (manager == null || (before != null && manager.equals(before.manager()))) {
            return;
        }
        var chart = people.chart();
        var self = by.number().value();
        var below = people.find(manager)
                .filter(found -> chart.isBelow(found.number().value(), self))
                .isPresent();
        var already = before != null && chart.isBelow(before.number().value(), self);
        if (manager.equals(by.id()) || (below && !already)) {
            throw ownGain();
        }
    }

    /** Refuses a tree in which the caller is above somebody whom they were not above before, or nearer to somebody. */
    public static void refuseOwnGain(Employee by, OrgChart before, OrgChart after) {
        var self = by.number().value();
        if (after.below(self).without(before.below(self)).size() > 0
                || after.direct(self).without(before.direct(self)).size() > 0) {
            throw ownGain();
        }
    }

    public static RefusedException ownGain() {
        return forbidden("This would give you reach over somebody: ask somebody else in HR.");
    }

    private static RefusedException forbidden(String reason) {
        return new RefusedException(new Refusal.Forbidden(reason));
    }
}
