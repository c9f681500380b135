package dev.acervo.employees.domain;

import dev.acervo.employees.domain.department.Department;
import java.util.List;

/** Everybody, and every department, at one org version. */
public record OrgSnapshot(OrgVersion version, List<Employee> employees, List<Department> departments) {}
