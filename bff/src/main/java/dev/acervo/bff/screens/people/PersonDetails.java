package dev.acervo.bff.screens.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on their own page.
 *
 * @param registration null for those who may not see it
 * @param hireDate null for those who may not see it
 */
public record PersonDetails(
        UUID id,
        int number,
        String name,
        @Nullable String title,
        String email,
        @Nullable UUID departmentId,
        @Nullable String department,
        @Nullable UUID managerId,
        EmployeeStatus status,
        int directReports,
        @Nullable String registration,
        @Nullable LocalDate hireDate) {

    static PersonDetails of(Employee employee, Map<UUID, String> departments) {
        var person = Person.of(employee, departments);
        return new PersonDetails(
                person.id(),
                person.number(),
                person.name(),
                person.title(),
                person.email(),
                person.departmentId(),
                person.department(),
                person.managerId(),
                person.status(),
                person.directReports(),
                employee.registration(),
                employee.hireDate());
    }
}
