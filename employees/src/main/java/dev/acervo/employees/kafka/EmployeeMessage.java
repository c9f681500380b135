package dev.acervo.employees.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeEvent;
import dev.acervo.employees.domain.EmploymentStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of an event on {@code employees.events}.
 *
 * @param part of a change of many people that travels in {@code parts}; a change of one person has one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EmployeeMessage(long orgVersion, int part, int parts, Person employee) {

    static EmployeeMessage of(EmployeeEvent event) {
        return new EmployeeMessage(event.employee().changedAt().value(), 1, 1, Person.of(event.employee()));
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
            String status) {

        static Person of(Employee employee) {
            var details = employee.details();
            return new Person(
                    employee.id().value(),
                    employee.number().value(),
                    details.name(),
                    details.email(),
                    details.manager() == null ? null : details.manager().value(),
                    details.department() == null ? null : details.department().value(),
                    details.title(),
                    word(employee.status()));
        }

        private static String word(EmploymentStatus status) {
            return switch (status) {
                case ACTIVE -> "active";
                case ON_LEAVE -> "on_leave";
                case TERMINATED -> "terminated";
            };
        }
    }
}
