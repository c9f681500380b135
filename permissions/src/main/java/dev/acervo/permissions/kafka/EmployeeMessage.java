package dev.acervo.permissions.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.EmployeeNumber;
import dev.acervo.permissions.domain.org.Employment;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.org.OrgNews;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event of {@code employees.events}, about a person or a department: only the members that are read here. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record EmployeeMessage(
        long orgVersion,
        int part,
        int parts,
        @Nullable Person employee,
        @Nullable Unit department) {
    private static final String REMOVED = "dev.acervo.department.removed.";

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            UUID id,
            int number,
            String name,
            @Nullable UUID managerId,
            @Nullable UUID departmentId,
            @Nullable String title,
            @Nullable String location,
            String status) {
        Member toDomain() {
            return new Member(
                    new EmployeeId(id),
                    new EmployeeNumber(number),
                    name,
                    managerId == null ? null : new EmployeeId(managerId),
                    Employment.valueOf(status.toUpperCase(Locale.ROOT)),
                    departmentId == null ? null : new DepartmentId(departmentId),
                    title,
                    location);
        }
    }

    /** A department as the change left it, or as it was when it was removed. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(UUID id, String code, String name, @Nullable UUID parentId) {
        Department toDomain() {
            return new Department(
                    new DepartmentId(id), code, name, parentId == null ? null : new DepartmentId(parentId));
        }
    }

    /** @param type of the event: a department that goes is told like one that changes */
    OrgEvent toDomain(String type) {
        return new OrgEvent(orgVersion, part, parts, news(type));
    }

    private OrgNews news(String type) {
        if (employee != null) {
            return new OrgNews.OfPerson(employee.toDomain());
        }
        if (department == null) {
            throw new IllegalArgumentException("an event about nobody and no department");
        }
        return type.startsWith(REMOVED)
                ? new OrgNews.DepartmentRemoved(new DepartmentId(department.id()))
                : new OrgNews.OfDepartment(department.toDomain());
    }
}
