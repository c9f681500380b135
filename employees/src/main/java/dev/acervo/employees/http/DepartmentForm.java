package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentDraft;
import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about a department. */
@Schema(
        name = "DepartmentForm",
        requiredProperties = {"code", "name"})
record DepartmentForm(
        @Schema(maxLength = 40) String code,
        @Schema(maxLength = 200) String name,

        @Schema(nullable = true) @Nullable UUID parentId) {

    static DepartmentDraft ofNew(Members members) {
        members.refuse("id");
        var code = members.text("code", Wording.DEPARTMENT_CODE);
        var name = members.text("name", Wording.DEPARTMENT_NAME);
        var parentId = members.id("parentId");
        var errors = members.end();
        return members.readable()
                ? new DepartmentDraft(code, name, parentId == null ? null : new DepartmentId(parentId), errors, true)
                : DepartmentDraft.unreadable();
    }
}
