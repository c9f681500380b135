package dev.acervo.employees.domain;

/**
 * A person in a list.
 *
 * @param directReports how many people who are still employed report to them directly
 */
public record ListedEmployee(Employee employee, int directReports) {}
