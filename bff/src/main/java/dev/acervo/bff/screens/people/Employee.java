package dev.acervo.bff.screens.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee as the employees service shows them to the caller.
 *
 * @param name the civil name for those who may see it, else the one that the person goes by
 * @param socialName the name that the person goes by, where it is not the civil name
 * @param registration null for those who may not see it
 * @param hireDate null for those who may not see it
 * @param terminationDate the first day without them; null for those who may not see it
 * @param custom values of the fields that HR has defined, without those that the caller may not see
 * @param directReports how many people who are still employed report to them directly
 * @param allReports how many people who are still employed are below them, at any depth
 */
public record Employee(
        UUID id,
        int number,
        String name,
        @Nullable String socialName,
        String email,
        @Nullable String registration,
        @Nullable UUID managerId,
        @Nullable UUID departmentId,
        @Nullable String title,
        @Nullable String location,
        EmployeeStatus status,
        @Nullable LocalDate hireDate,
        @Nullable LocalDate terminationDate,
        Map<String, Object> custom,
        int directReports,
        int allReports,
        PersonCan can) {

    /** The name that the person goes by. */
    public String shownName() {
        return socialName == null ? name : socialName;
    }

    /** The civil name, where it is another and the caller may see it. */
    @Nullable
    String civilName() {
        return socialName == null || socialName.equals(name) ? null : name;
    }
}
