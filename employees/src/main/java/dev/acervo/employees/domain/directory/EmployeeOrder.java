package dev.acervo.employees.domain.directory;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.SearchText;
import java.time.LocalDate;

/**
 * How people are listed. Texts are compared {@link SearchText#fold folded}, by code point; equal ones by number. Whoever has
 * no title comes before all titles, whoever has no hire date before all dates.
 */
public record EmployeeOrder(Key key, boolean descending) {
    public static final EmployeeOrder BY_NAME = new EmployeeOrder(Key.NAME, false);
    public static final EmployeeOrder BY_NUMBER = new EmployeeOrder(Key.NUMBER, false);

    /** Stands for no date: no date that HR can write is earlier. */
    public static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);

    /** What is compared. */
    public enum Key {
        NAME,
        NUMBER,
        TITLE,
        /** A private field. */
        HIRE_DATE
    }

    /** Where a person stands in this order. */
    public Position position(Employee employee) {
        var details = employee.details();
        var value = switch (key) {
            case NAME -> SearchText.fold(details.shownName());
            case NUMBER -> "";
            case TITLE -> details.title() == null ? "" : SearchText.fold(details.title());
            case HIRE_DATE -> (details.hireDate() == null ? NO_DATE : details.hireDate()).toString();
        };
        return new Position(value, employee.number().value());
    }
}
