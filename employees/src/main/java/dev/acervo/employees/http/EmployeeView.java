package dev.acervo.employees.http;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.Viewer;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee as one viewer may see them.
 *
 * @param registration null for those who may not see it
 * @param hireDate null for those who may not see it
 */
@Serdeable
@Schema(
        name = "Employee",
        requiredProperties = {
            "id",
            "number",
            "name",
            "email",
            "registration",
            "managerId",
            "departmentId",
            "title",
            "status",
            "hireDate"
        })
record EmployeeView(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY, description = "Small, stable, never reused.")
        int number,

        String name,
        String email,

        @Schema(nullable = true, description = "Payroll number; null for those who may not see it.") @Nullable
        String registration,

        @Schema(nullable = true, description = "Null at the top of a tree.") @Nullable
        UUID managerId,

        @Schema(nullable = true) @Nullable UUID departmentId,

        @Schema(nullable = true) @Nullable String title,

        Status status,

        @Schema(nullable = true, description = "Null for those who may not see it.") @Nullable
        LocalDate hireDate) {

    static EmployeeView of(Employee employee, Viewer viewer) {
        var details = employee.details();
        var seesAll = viewer.seesPrivateFieldsOf(employee.id());
        return new EmployeeView(
                employee.id().value(),
                employee.number().value(),
                details.name(),
                details.email(),
                seesAll ? details.registration() : null,
                details.manager() == null ? null : details.manager().value(),
                details.department() == null ? null : details.department().value(),
                details.title(),
                Status.of(employee.status()),
                seesAll ? details.hireDate() : null);
    }

    /** Where somebody stands with the company, by the names that the API uses. */
    @Schema(name = "EmployeeStatus")
    @SuppressWarnings("JavaLangClash")
    enum Status {
        active,
        on_leave,
        terminated;

        static Status of(EmploymentStatus status) {
            return switch (status) {
                case ACTIVE -> active;
                case ON_LEAVE -> on_leave;
                case TERMINATED -> terminated;
            };
        }

        EmploymentStatus toDomain() {
            return EmploymentStatus.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }
}
