package dev.acervo.employees.domain.directory;

/**
 * Where a person stands in an {@link EmployeeOrder}.
 *
 * @param value what is compared first; empty where only the number is
 */
public record Position(String value, int number) {}
