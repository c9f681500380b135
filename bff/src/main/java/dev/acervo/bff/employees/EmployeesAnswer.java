package dev.acervo.bff.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.people.Employee;
import dev.acervo.bff.screens.people.EmployeeStatus;
import dev.acervo.bff.screens.people.People;
import dev.acervo.bff.screens.people.PersonCan;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            CanAnswer can) {

        Employee toScreen() {
            return new Employee(
                    id,
                    number,
                    name,
                    socialName,
                    email,
                    registration,
                    managerId,
                    departmentId,
                    title,
                    location,
                    status,
                    hireDate,
                    terminationDate,
                    custom,
                    directReports,
                    allReports,
                    new PersonCan(can.edit(), can.history()));
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CanAnswer(boolean edit, boolean history) {}
}
