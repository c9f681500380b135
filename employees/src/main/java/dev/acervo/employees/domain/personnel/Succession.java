package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeId;

/** Who takes over the people who report to somebody who leaves. */
public sealed interface Succession {
    /** Nobody: right for people without reports only. */
    record Nobody() implements Succession {}

    /** Whoever the leaving person reports to. */
    record ManagerAbove() implements Succession {}

    /** This person; one of those below takes the place of the leaving person, under the manager above. */
    record Named(EmployeeId successor) implements Succession {}
}
