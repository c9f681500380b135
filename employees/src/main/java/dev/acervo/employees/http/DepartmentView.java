package dev.acervo.employees.http;

import dev.acervo.employees.domain.department.Department;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department. */
@Serdeable
@Schema(
        name = "Department",
        requiredProperties = {"id", "code", "name", "parentId", "headId"})
record DepartmentView(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) UUID id,
        String code,
        String name,

        @Schema(nullable = true) @Nullable UUID parentId,

        @Schema(nullable = true, description = "Who leads it.") @Nullable
        UUID headId) {
    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id().value(),
                department.code(),
                department.name(),
                department.parent() == null ? null : department.parent().value(),
                department.head() == null ? null : department.head().value());
    }
}
