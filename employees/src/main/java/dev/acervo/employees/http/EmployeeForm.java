package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.DetailsDraft;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an employee. A PUT replaces all of it: what is left out is empty afterwards; it may also hold the
 * read-only members as they were read.
 */
@Schema(
        name = "EmployeeForm",
        requiredProperties = {"name", "email", "registration"})
record EmployeeForm(
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 254, format = "email") String email,
        @Schema(maxLength = 40) String registration,

        @Schema(nullable = true) @Nullable UUID managerId,

        @Schema(nullable = true) @Nullable UUID departmentId,

        @Schema(nullable = true, maxLength = 200) @Nullable String title,

        @Schema(nullable = true) @Nullable LocalDate hireDate) {

    /** Reads a new employee: read-only members have no place in it. */
    static DetailsDraft ofNew(Members members) {
        members.refuse("id", "number", "status");
        return read(members);
    }

    /** Reads the new details of an employee: read-only members are as they were, or not there. */
    static DetailsDraft ofExisting(Members members, Employee before) {
        members.unchanged(Map.of(
                "id", before.id().toString(),
                "number", String.valueOf(before.number().value()),
                "status", EmployeeView.Status.of(before.status()).name()));
        return read(members);
    }

    private static DetailsDraft read(Members members) {
        var name = members.text("name", Wording.NAME);
        var email = members.text("email", Wording.EMAIL);
        var registration = members.text("registration", Wording.REGISTRATION);
        var managerId = members.id("managerId");
        var departmentId = members.id("departmentId");
        var title = members.optionalText("title", Wording.TITLE);
        var hireDate = members.date("hireDate");
        var errors = members.end();
        var manager = managerId == null ? null : new EmployeeId(managerId);
        var department = departmentId == null ? null : new DepartmentId(departmentId);
        if (!members.readable()) {
            return DetailsDraft.unreadable();
        }
        if (!errors.isEmpty()) {
            return DetailsDraft.flawed(manager, department, errors);
        }
        return DetailsDraft.of(new Details(name, email, registration, manager, department, title, hireDate));
    }
}
