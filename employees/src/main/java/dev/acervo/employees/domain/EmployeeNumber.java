package dev.acervo.employees.domain;

/** The small integer that stands for an employee in sets of people: given at hire, never changed, never reused. */
public record EmployeeNumber(int value) {
    public EmployeeNumber {
        if (value < 1) {
            throw new IllegalArgumentException("employee number " + value + " is not positive");
        }
    }
}
