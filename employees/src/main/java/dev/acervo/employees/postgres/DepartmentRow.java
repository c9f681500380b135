package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.Department;
import dev.acervo.employees.domain.DepartmentId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("department")
record DepartmentRow(
        @Id UUID id, String code, String name, @Nullable UUID parentId, long version) {
    static DepartmentRow of(Department department) {
        return new DepartmentRow(
                department.id().value(),
                department.code(),
                department.name(),
                department.parent() == null ? null : department.parent().value(),
                department.version());
    }

    Department toDomain() {
        return new Department(
                new DepartmentId(id), code, name, parentId == null ? null : new DepartmentId(parentId), version);
    }
}
