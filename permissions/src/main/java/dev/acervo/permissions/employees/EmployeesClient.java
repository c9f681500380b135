package dev.acervo.permissions.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employees service, asked with this service's own token. */
@Client("employees-as-service")
interface EmployeesClient {

    @Get("/employees/org-snapshot")
    Snapshot orgSnapshot();

    /** Everybody and every department at one org version. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Snapshot(long orgVersion, List<Person> employees, List<Unit> departments) {}

    /** What is known here of a person. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            UUID id,
            int number,
            String name,
            @Nullable UUID managerId,
            @Nullable UUID departmentId,
            @Nullable String title,
            @Nullable String location,
            String status) {
        Member toDomain() {
            return new Member(
                    new EmployeeId(id),
                    new EmployeeNumber(number),
                    name,
                    managerId == null ? null : new EmployeeId(managerId),
                    Employment.valueOf(status.toUpperCase(Locale.ROOT)),
                    departmentId == null ? null : new DepartmentId(departmentId),
                    title,
                    location);
        }
    }

    /** One department. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(UUID id, String code, String name, @Nullable UUID parentId) {
        Department toDomain() {
            return new Department(
                    new DepartmentId(id), code, name, parentId == null ? null : new DepartmentId(parentId));
        }
    }
}
