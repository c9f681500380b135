package dev.acervo.employees.http;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.OrgSnapshot;
import dev.acervo.employees.domain.department.Department;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody and every department at one org version, with the fields that the events have. */
@Serdeable
@Schema(
        name = "OrgSnapshot",
        requiredProperties = {"orgVersion", "employees", "departments"})
record OrgSnapshotView(long orgVersion, List<Person> employees, List<Unit> departments) {
    static OrgSnapshotView of(OrgSnapshot snapshot) {
        return new OrgSnapshotView(
                snapshot.version().value(),
                snapshot.employees().stream().map(Person::of).toList(),
                snapshot.departments().stream().map(Unit::of).toList());
    }

    /** One person of the snapshot. */
    @Serdeable
    @Schema(
            name = "OrgSnapshotPerson",
            requiredProperties = {
                "id",
                "number",
                "name",
                "email",
                "managerId",
                "departmentId",
                "title",
                "location",
                "status"
            })
    record Person(
            UUID id,
            int number,
            String name,
            String email,

            @Schema(nullable = true) @Nullable UUID managerId,

            @Schema(nullable = true) @Nullable UUID departmentId,

            @Schema(nullable = true) @Nullable String title,

            @Schema(nullable = true) @Nullable String location,
            EmployeeView.Status status) {

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
                    EmployeeView.Status.of(employee.status()));
        }
    }

    /** One department of the snapshot. */
    @Serdeable
    @Schema(
            name = "OrgSnapshotDepartment",
            requiredProperties = {"id", "code", "name", "parentId"})
    record Unit(
            UUID id,
            String code,
            String name,

            @Schema(nullable = true) @Nullable UUID parentId) {
        static Unit of(Department department) {
            var parent = department.parent();
            return new Unit(
                    department.id().value(),
                    department.code(),
                    department.name(),
                    parent == null ? null : parent.value());
        }
    }
}
