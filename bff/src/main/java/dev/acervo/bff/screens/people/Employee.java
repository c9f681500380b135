package dev.acervo.bff.screens.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee as the employees service shows them to the caller.
 *
 * @param registration null for those who may not see it
 * @param hireDate null for those who may not see it
 * @param directReports how many people who are still employed report to them directly
 */
public record Employee(
        UUID id,
        int number,
        String name,
        String email,
        @Nullable String registration,
        @Nullable UUID managerId,
        @Nullable UUID departmentId,
        @Nullable String title,
        EmployeeStatus status,
        @Nullable LocalDate hireDate,
        int directReports) {}
