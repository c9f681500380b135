package dev.acervo.permissions.employees;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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

    /** Everybody at one org version. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Snapshot(long orgVersion, List<Person> employees) {}

    /** What the org chart needs to know of a person. */
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
}
