package dev.acervo.bff.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.people.Employee;
import dev.acervo.bff.screens.people.EmployeeStatus;
import dev.acervo.bff.screens.people.People;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /employees} or {@code GET /employees/{id}/reports}. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record EmployeesAnswer(List<EmployeeAnswer> items, @Nullable String next) {

    People.Page toScreen() {
        return new People.Page(items.stream().map(EmployeeAnswer::toScreen).toList(), next);
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EmployeeAnswer(
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
            int directReports) {

        Employee toScreen() {
            return new Employee(
                    id,
                    number,
                    name,
                    email,
                    registration,
                    managerId,
                    departmentId,
                    title,
                    status,
                    hireDate,
                    directReports);
        }
    }
}
