package dev.acervo.employees.domain;

/** Where a person stands in any {@link EmployeeOrder}. */
public record Position(String foldedName, int number) {
    public static Position of(Employee employee) {
        return new Position(
                SearchText.fold(employee.details().name()), employee.number().value());
    }
}
