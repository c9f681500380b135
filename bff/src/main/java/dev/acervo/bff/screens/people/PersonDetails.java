package dev.acervo.bff.screens.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on their own page.
 *
 * @param name the one that the person goes by
 * @param civilName where it is another; null for those who may not see it
 * @param allReports how many people who are still employed are below them, at any depth
 * @param registration null for those who may not see it
 * @param hireDate null for those who may not see it
 * @param terminationDate the first day without them; null for those who may not see it
 * @param custom values of the fields that HR has defined, by key, without those that the caller may not see
 */
public record PersonDetails(
        UUID id,
        int number,
        String name,
        @Nullable String civilName,
        @Nullable String title,
        String email,
        @Nullable UUID departmentId,
        @Nullable String department,
        @Nullable UUID managerId,
        @Nullable String location,
        EmployeeStatus status,
        int directReports,
        int allReports,
        @Nullable String registration,
        @Nullable LocalDate hireDate,
        @Nullable LocalDate terminationDate,
        Map<String, Object> custom) {

    static PersonDetails of(Employee employee, Map<UUID, String> departments) {
        var person = Person.of(employee, departments);
        return new PersonDetails(
                person.id(),
                person.number(),
                person.name(),
                employee.civilName(),
                person.title(),
                person.email(),
                person.departmentId(),
                person.department(),
                person.managerId(),
                person.location(),
                person.status(),
                person.directReports(),
                employee.allReports(),
                employee.registration(),
                person.hireDate(),
                employee.terminationDate(),
                employee.custom());
    }
}
