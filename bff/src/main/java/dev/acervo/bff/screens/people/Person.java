package dev.acervo.bff.screens.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list, on a card or in the org chart.
 *
 * @param name the one that the person goes by
 * @param department its name
 * @param directReports how many people who are still employed report to them directly
 * @param hireDate null for those who may not see it
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
        @Nullable String location,
        EmployeeStatus status,
        int directReports,
        @Nullable LocalDate hireDate) {

    public static Person of(Employee employee, Map<UUID, String> departments) {
        return new Person(
                employee.id(),
                employee.number(),
                employee.shownName(),
                employee.title(),
                employee.email(),
                employee.departmentId(),
                employee.departmentId() == null ? null : departments.get(employee.departmentId()),
                employee.managerId(),
                employee.location(),
                employee.status(),
                employee.directReports(),
                employee.hireDate());
    }
}
