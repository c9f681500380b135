package dev.acervo.employees.http;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.OrgSnapshot;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody at one org version, with the fields that the events have. */
@Serdeable
@Schema(
        name = "OrgSnapshot",
        requiredProperties = {"orgVersion", "employees"})
record OrgSnapshotView(long orgVersion, List<Person> employees) {
    static OrgSnapshotView of(OrgSnapshot snapshot) {
        return new OrgSnapshotView(
                snapshot.version().value(),
                snapshot.employees().stream().map(Person::of).toList());
    }

    /** One person of the snapshot. */
    @Serdeable
    @Schema(
            name = "OrgSnapshotPerson",
            requiredProperties = {"id", "number", "name", "email", "managerId", "departmentId", "title", "status"})
    record Person(
            UUID id,
            int number,
            String name,
            String email,

            @Schema(nullable = true) @Nullable UUID managerId,

            @Schema(nullable = true) @Nullable UUID departmentId,

            @Schema(nullable = true) @Nullable String title,
            EmployeeView.Status status) {

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
                    EmployeeView.Status.of(employee.status()));
        }
    }
}
