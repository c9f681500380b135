package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a department. */
@Schema(
        name = "DepartmentForm",
        requiredProperties = {"code", "name"})
record DepartmentForm(
        @Schema(maxLength = 40) String code,
        @Schema(maxLength = 200) String name,

        @Schema(nullable = true) @Nullable UUID parentId,

        @Schema(nullable = true, description = "Somebody who works here.") @Nullable
        UUID headId) {

    static DepartmentDraft ofNew(Members members) {
        members.refuse("id");
        return read(members);
    }

    static DepartmentDraft ofExisting(Members members, Department before) {
        members.unchanged(Map.of("id", before.id().toString()));
        return read(members);
    }

    private static DepartmentDraft read(Members members) {
        var code = members.text("code", Wording.DEPARTMENT_CODE);
        var name = members.text("name", Wording.DEPARTMENT_NAME);
        var parentId = members.id("parentId");
        var headId = members.id("headId");
        var errors = members.end();
        return members.readable()
                ? new DepartmentDraft(
                        code,
                        name,
                        parentId == null ? null : new DepartmentId(parentId),
                        headId == null ? null : new EmployeeId(headId),
                        errors,
                        true)
                : DepartmentDraft.unreadable();
    }
}
