package dev.acervo.employees.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks people and departments up. Everybody who works here may; people who have left may not. */
public final class Directory {
    private final EmployeeStore store;

    public Directory(EmployeeStore store) {
        this.store = store;
    }

    /** Refuses people who do not work here (any more). */
    public void admit(Viewer viewer) {
        if (viewer instanceof Viewer.Person person) {
            Authority.requireEmployed(store, person);
        }
    }

    public Employee employee(EmployeeId id) {
        return store.find(id).orElseThrow(Directory::notFound);
    }

    public List<Employee> chain(EmployeeId id) {
        employee(id);
        return store.chain(id);
    }

    public List<ListedEmployee> employees(
            EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        return store.list(filter, order, after, limit);
    }

    public OrgSnapshot snapshot() {
        return store.snapshot();
    }

    public Department department(DepartmentId id) {
        return store.find(id).orElseThrow(Directory::notFound);
    }

    public List<Department> departments(@Nullable String afterCode, int limit) {
        return store.departments(afterCode, limit);
    }

    private static RefusedException notFound() {
        return new RefusedException(new Refusal.NotFound());
    }
}
