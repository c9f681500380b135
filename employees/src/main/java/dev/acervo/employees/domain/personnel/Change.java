package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Employee;

/**
 * A person after a change that was kept.
 *
 * @param inForce whether every request from now on is decided by the new tree
 */
public record Change(Employee employee, boolean inForce) {}
