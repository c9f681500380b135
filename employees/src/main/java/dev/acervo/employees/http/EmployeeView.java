package dev.acervo.employees.http;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.directory.Sight;
import dev.acervo.employees.domain.field.CustomField;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee as one viewer may see them: what the viewer may not see is null, or left out of {@code custom}. */
@Serdeable
@Schema(
        name = "Employee",
        requiredProperties = {
            "id",
            "number",
            "name",
            "socialName",
            "email",
            "registration",
            "managerId",
            "departmentId",
            "title",
            "location",
            "status",
            "hireDate",
            "terminationDate",
            "custom",
            "directReports",
            "allReports",
            "can"
        })
record EmployeeView(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY, description = "Small, stable, never reused.")
        int number,

        @Schema(
                description =
                        "The name that the person goes by; for those who see private fields the civil name, where it is another.")
        String name,

        @Schema(nullable = true, description = "The name that the person goes by, where it is not the civil name.")
        @Nullable
        String socialName,

        String email,

        @Schema(nullable = true, description = "Payroll number; null for those who may not see it.") @Nullable
        String registration,

        @Schema(nullable = true, description = "Null at the top of a tree.") @Nullable
        UUID managerId,

        @Schema(nullable = true) @Nullable UUID departmentId,

        @Schema(nullable = true) @Nullable String title,

        @Schema(nullable = true, description = "Where the person works.") @Nullable
        String location,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) Status status,

        @Schema(nullable = true, description = "Null for those who may not see it.") @Nullable
        LocalDate hireDate,

        @Schema(
                nullable = true,
                accessMode = Schema.AccessMode.READ_ONLY,
                description =
                        "The day from which a past employee did not work here any more; null for those who may not see it.")
        @Nullable
        LocalDate terminationDate,

        @Schema(
                description = "Values of the fields that GET /employees/fields describes.",
                additionalPropertiesSchema = Object.class)
        Map<String, Object> custom,

        @Schema(
                accessMode = Schema.AccessMode.READ_ONLY,
                description = "How many people who are still employed report to them directly.")
        int directReports,

        @Schema(
                accessMode = Schema.AccessMode.READ_ONLY,
                description = "How many people who are still employed are below them, at any depth.")
        int allReports,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) Can can) {

    static EmployeeView of(Employee employee, Sight sight) {
        var details = employee.details();
        var seesAll = sight.seesPrivateFieldsOf(employee);
        return new EmployeeView(
                employee.id().value(),
                employee.number().value(),
                seesAll ? details.name() : details.shownName(),
                details.socialName(),
                details.email(),
                seesAll ? details.registration() : null,
                details.manager() == null ? null : details.manager().value(),
                details.department() == null ? null : details.department().value(),
                details.title(),
                details.location(),
                Status.of(employee.status()),
                seesAll ? details.hireDate() : null,
                seesAll ? employee.terminatedOn() : null,
                custom(details.custom(), sight, seesAll),
                sight.directReports(employee),
                sight.allReports(employee),
                new Can(sight.mayEdit(employee), seesAll));
    }

    private static SortedMap<String, Object> custom(SortedMap<String, String> values, Sight sight, boolean seesAll) {
        var shown = new TreeMap<String, Object>();
        for (var field : sight.fields()) {
            var value = values.get(field.key());
            if (value != null && (seesAll || !field.restricted())) {
                shown.put(field.key(), typed(field, value));
            }
        }
        return shown;
    }

    private static Object typed(CustomField field, String value) {
        return switch (field.type()) {
            case NUMBER -> new BigDecimal(value);
            case BOOLEAN -> Boolean.valueOf(value);
            case TEXT, DATE, CHOICE -> value;
        };
    }

    /** What the viewer may do with this employee. */
    @Serdeable
    @Schema(
            name = "EmployeeCan",
            requiredProperties = {"edit", "history"})
    record Can(
            @Schema(description = "Change, move, terminate and so on.")
            boolean edit,

            @Schema(description = "Read the private fields and what was changed when.")
            boolean history) {}

    /** Where somebody stands with the company, by the names that the API uses. */
    @Schema(name = "EmployeeStatus")
    @SuppressWarnings("JavaLangClash")
    enum Status {
        active,
        on_leave,
        terminated;

        static Status of(EmploymentStatus status) {
            return valueOf(status.name().toLowerCase(Locale.ROOT));
        }
    }
}
