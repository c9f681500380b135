package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeId;

/** One person's part of a reorganisation. */
public record Relocation(EmployeeId employee, Placement to) {}
