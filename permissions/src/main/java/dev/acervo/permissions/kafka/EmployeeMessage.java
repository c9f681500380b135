package dev.acervo.permissions.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event of {@code employees.events}: only the members that are read here. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record EmployeeMessage(long orgVersion, int part, int parts, Person employee) {

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            UUID id, int number, String name, @Nullable UUID managerId, String status) {}

    OrgEvent toDomain() {
        var member = new Member(
                new EmployeeId(employee.id()),
                new EmployeeNumber(employee.number()),
                employee.name(),
                employee.managerId() == null ? null : new EmployeeId(employee.managerId()),
                Employment.valueOf(employee.status().toUpperCase(Locale.ROOT)));
        return new OrgEvent(orgVersion, part, parts, member);
    }
}
