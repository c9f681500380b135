package dev.acervo.bff.screens.people;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list, on a card or in the org chart.
 *
 * @param department its name
 * @param directReports how many people who are still employed report to them directly
 */
public record Person(
        UUID id,
        int number,
        String name,
        @Nullable String title,
        String email,
        @Nullable UUID departmentId,
        @Nullable String department,
        @Nullable UUID managerId,
        EmployeeStatus status,
        int directReports) {

    public static Person of(Employee employee, Map<UUID, String> departments) {
        return new Person(
                employee.id(),
                employee.number(),
                employee.name(),
                employee.title(),
                employee.email(),
                employee.departmentId(),
                employee.departmentId() == null ? null : departments.get(employee.departmentId()),
                employee.managerId(),
                employee.status(),
                employee.directReports());
    }
}
