package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.personnel.DetailsDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
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

        @Schema(nullable = true, maxLength = 200) @Nullable String socialName,

        @Schema(maxLength = 254, format = "email") String email,
        @Schema(maxLength = 40) String registration,

        @Schema(nullable = true) @Nullable UUID managerId,

        @Schema(nullable = true) @Nullable UUID departmentId,

        @Schema(nullable = true, maxLength = 200) @Nullable String title,

        @Schema(nullable = true, maxLength = 200) @Nullable String location,

        @Schema(nullable = true) @Nullable LocalDate hireDate,

        @Schema(
                description = "Values of the fields that GET /employees/fields describes.",
                additionalPropertiesSchema = Object.class)
        @Nullable
        Map<String, Object> custom) {

    /** Reads a new employee: read-only members have no place in it. */
    static DetailsDraft ofNew(Members members, List<CustomField> fields) {
        members.refuse(
                "id",
                "number",
                "status",
                "terminationDate",
                "directReports",
                "allReports",
                "can",
                "inForce",
                "orgVersion");
        return read(members, fields);
    }

    /** Reads the new details of an employee: read-only members are as they were, or not there. */
    static DetailsDraft ofExisting(Members members, Employee before, List<CustomField> fields) {
        var left = before.terminatedOn();
        members.unchanged(Map.of(
                "id", before.id().toString(),
                "number", String.valueOf(before.number().value()),
                "status", before.status().word(),
                "terminationDate", left == null ? "" : left.toString()));
        members.ignore("directReports", "allReports", "can", "inForce", "orgVersion");
        return read(members, fields);
    }

    private static DetailsDraft read(Members members, List<CustomField> fields) {
        var name = members.text("name", Wording.NAME);
        var socialName = members.optionalText("socialName", Wording.SOCIAL_NAME);
        var email = members.text("email", Wording.EMAIL);
        var registration = members.text("registration", Wording.REGISTRATION);
        var managerId = members.id("managerId");
        var departmentId = members.id("departmentId");
        var title = members.optionalText("title", Wording.TITLE);
        var location = members.optionalText("location", Wording.LOCATION);
        var hireDate = members.date("hireDate");
        var custom = members.custom("custom", fields);
        var errors = members.end();
        var manager = managerId == null ? null : new EmployeeId(managerId);
        var department = departmentId == null ? null : new DepartmentId(departmentId);
        if (!members.readable()) {
            return DetailsDraft.unreadable();
        }
        if (!errors.isEmpty()) {
            return DetailsDraft.flawed(manager, department, errors);
        }
        return DetailsDraft.of(new Details(
                name, socialName, email, registration, manager, department, title, location, hireDate, custom));
    }
}
