package dev.acervo.employees.domain;

import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.chart.OrgChart;
import java.util.function.Function;
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
        refuseOwn(by.id(), id);
    }

    public static void refuseOwn(EmployeeId by, EmployeeId id) {
        if (by.equals(id)) {
            throw ownRecord();
        }
    }

    public static RefusedException ownRecord() {
        return forbidden("Nobody changes their own record: ask somebody else in HR.");
    }

    /** The caller, who works here; refuses anybody else. */
    public static Employee requireEmployed(EmployeeReads people, Viewer.Person by) {
        return people.find(by.id()).filter(Employee::employed).orElseThrow(() -> forbidden("You do not work here."));
    }

    /**
     * Refuses to place somebody where the caller sees more of them than before: under the caller, or anywhere below.
     *
     * @param before the person as they are, or null for somebody who does not work here yet, or any more
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

    /**
     * Refuses a tree in which the caller is above somebody whom they were not above before, or nearer to somebody; somebody
     * who comes back to the company below them is one more.
     */
    public static void refuseOwnGain(Employee by, OrgChart before, OrgChart after) {
        var self = by.number().value();
        if (gains(before, after, chart -> chart.below(self))
                || gains(before, after, chart -> chart.direct(self))
                || gains(before, after, chart -> chart.below(self, chart.size()))
                || gains(before, after, chart -> chart.below(self, 1))) {
            throw ownGain();
        }
    }

    private static boolean gains(OrgChart before, OrgChart after, Function<OrgChart, Numbers> people) {
        return people.apply(after).without(people.apply(before)).size() > 0;
    }

    private static RefusedException ownGain() {
        return forbidden("This would give you reach over somebody: ask somebody else in HR.");
    }

    private static RefusedException forbidden(String reason) {
        return new RefusedException(new Refusal.Forbidden(reason));
    }
}
