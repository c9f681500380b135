package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.SearchText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("employee")
record EmployeeRow(
        @Id UUID id,
        int number,
        String name,
        String email,
        String registration,
        @Nullable UUID managerId,
        @Nullable UUID departmentId,
        @Nullable String title,
        @Nullable LocalDate hireDate,
        EmploymentStatus status,
        long orgVersion,
        long version,
        String foldedName,
        String directoryText,
        String privateText) {

    static EmployeeRow of(Employee employee) {
        var details = employee.details();
        return new EmployeeRow(
                employee.id().value(),
                employee.number().value(),
                details.name(),
                details.email(),
                details.registration(),
                details.manager() == null ? null : details.manager().value(),
                details.department() == null ? null : details.department().value(),
                details.title(),
                details.hireDate(),
                employee.status(),
                employee.changedAt().value(),
                employee.version(),
                SearchText.fold(details.name()),
                SearchText.ofDirectory(details),
                SearchText.ofPrivate(details));
    }

    Employee toDomain() {
        return new Employee(
                new EmployeeId(id),
                new EmployeeNumber(number),
                new Details(
                        name,
                        email,
                        registration,
                        managerId == null ? null : new EmployeeId(managerId),
                        departmentId == null ? null : new DepartmentId(departmentId),
                        title,
                        hireDate),
                status,
                new OrgVersion(orgVersion),
                version);
    }
}
