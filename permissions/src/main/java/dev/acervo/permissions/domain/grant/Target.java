package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.org.EmployeeId;

/** Whose documents a permission opens. */
public sealed interface Target {
    EmployeeId id();

    /** One person. */
    record Person(EmployeeId id) implements Target {}

    /** One person and everybody below them, whoever that is at the moment of asking. */
    record Subtree(EmployeeId id) implements Target {}
}
