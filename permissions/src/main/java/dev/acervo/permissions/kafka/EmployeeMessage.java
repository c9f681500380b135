package dev.acervo.permissions.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event of {@code employees.events}, about a person or a department: only the members that are read here. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record EmployeeMessage(
        long orgVersion, int part, int parts, @Nullable Person employee) {

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

    OrgEvent toDomain() {
        return new OrgEvent(orgVersion, part, parts, employee == null ? null : employee.toDomain());
    }
}
