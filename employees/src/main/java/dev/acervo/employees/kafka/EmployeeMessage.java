package dev.acervo.employees.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.OrgEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of an event about a person on {@code employees.events}.
 *
 * @param part of a change of many people that travels in {@code parts}; a change of one person has one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EmployeeMessage(long orgVersion, int part, int parts, Person employee) {

    static EmployeeMessage of(OrgEvent.OfPerson event) {
        return new EmployeeMessage(
                event.version().value(),
                event.part(),
                event.parts(),
                Person.of(event.revision().after()));
    }

    /** The person as the change left them: what the directory shows, nothing private. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Person(
            UUID id,
            int number,
            String name,
            String email,
            @Nullable UUID managerId,
            @Nullable UUID departmentId,
            @Nullable String title,
            @Nullable String location,
            String status) {

        static Person of(Employee employee) {
            var details = employee.details();
            return new Person(
                    employee.id().value(),
                    employee.number().value(),
                    details.shownName(),
                    details.email(),
                    details.manager() == null ? null : details.manager().value(),
                    details.department() == null ? null : details.department().value(),
                    details.title(),
                    details.location(),
                    employee.status().word());
        }
    }
}
