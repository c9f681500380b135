package dev.acervo.employees.domain;

import org.jspecify.annotations.Nullable;

/** Who may change the company: {@code hr}, never themselves, and never to their own gain. */
final class Authority {
    private Authority() {}

    static void requireHr(Viewer.Person by) {
        if (!by.hr()) {
            throw forbidden("Only HR may do this.");
        }
    }

    /** Nobody there comes before not allowed. */
    static void requireHrOver(EmployeeReads people, Viewer.Person by, EmployeeId id) {
        if (people.find(id).isEmpty()) {
            throw new RefusedException(new Refusal.NotFound());
        }
        requireHr(by);
        if (by.id().equals(id)) {
            throw forbidden("Nobody changes their own record: ask somebody else in HR.");
        }
    }

    static void requireEmployed(EmployeeReads people, Viewer.Person by) {
        if (people.find(by.id()).filter(Employee::employed).isEmpty()) {
            throw forbidden("You do not work here.");
        }
    }

    /**
     * Refuses to place somebody where the caller sees more of them than before: under the caller, or anywhere below.
     *
     * @param before the person as they are, or null at a hire
     * @param manager whom the person is to report to
     */
    static void refuseOwnGain(
            EmployeeReads people, Viewer.Person by, @Nullable Employee before, @Nullable EmployeeId manager) {
        if (manager == null || (before != null && manager.equals(before.manager()))) {
            return;
        }
        var gains = manager.equals(by.id())
                || (isAbove(people, by.id(), manager) && (before == null || !isAbove(people, by.id(), before.id())));
        if (gains) {
            throw forbidden("This would give you reach over somebody: ask somebody else in HR.");
        }
    }

    private static boolean isAbove(EmployeeReads people, EmployeeId above, EmployeeId below) {
        return people.chain(below).stream().anyMatch(e -> e.id().equals(above));
    }

    private static RefusedException forbidden(String reason) {
        return new RefusedException(new Refusal.Forbidden(reason));
    }
}
