package dev.acervo.employees.domain;

import java.util.List;

/** Everybody at one org version. */
public record OrgSnapshot(OrgVersion version, List<Employee> employees) {}
