package dev.acervo.employees.domain;

import dev.acervo.employees.domain.department.DepartmentChange;
import java.time.Instant;

/** What others are told about the company. */
public sealed interface OrgEvent {

    /**
     * About one person of a change; the person is as the change left them.
     *
     * @param part which person of the change, from 1 to {@code parts}: they are in force together, from the last one on
     */
    record OfPerson(OrgVersion version, Instant at, int part, int parts, Revision revision) implements OrgEvent {}

    record OfDepartment(DepartmentChange change) implements OrgEvent {}
}
