package dev.acervo.permissions.domain.org;

/** The stable small integer that {@code employees} gives at hire and never again: sets of people are sets of these. */
public record EmployeeNumber(int value) {
    public EmployeeNumber {
        if (value < 0) {
            throw new IllegalArgumentException("employee number " + value + " is negative");
        }
    }
}
