package dev.acervo.employees.domain.department;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at departments. */
public interface DepartmentReads {

    Optional<Department> find(DepartmentId id);

    /** The first {@code limit} departments whose code comes after this one, by the code points of the code. */
    List<Department> departments(@Nullable String afterCode, int limit);

    /** These departments and everything below them. */
    Set<DepartmentId> withSubDepartments(Set<DepartmentId> departments);

    List<Department> headedBy(EmployeeId head);
}
