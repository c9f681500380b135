package dev.acervo.employees.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.employees.domain.department.DepartmentChange;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event about a department on {@code employees.events}: it takes an org version like a change of people. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DepartmentMessage(long orgVersion, int part, int parts, Department department) {

    static DepartmentMessage of(DepartmentChange change) {
        return new DepartmentMessage(change.version().value(), 1, 1, Department.of(change.department()));
    }

    /** The department as the change left it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Department(
            UUID id, String code, String name, @Nullable UUID parentId) {
        static Department of(dev.acervo.employees.domain.department.Department department) {
            var parent = department.parent();
            return new Department(
                    department.id().value(),
                    department.code(),
                    department.name(),
                    parent == null ? null : parent.value());
        }
    }
}
