package dev.acervo.employees.domain.directory;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.OrgSnapshot;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.RecordedAction;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks people and departments up. Everybody who works here may; people who have left may not. */
public final class Directory {
    private final EmployeeStore store;

    public Directory(EmployeeStore store) {
        this.store = store;
    }

    /** What the viewer sees; refuses people who do not work here (any more). */
    public Sight sight(Viewer viewer) {
        var self = viewer instanceof Viewer.Person person ? Authority.requireEmployed(store, person) : null;
        return new Sight(viewer, self, store.chart(), store.fields());
    }

    public Employee employee(EmployeeId id) {
        return store.find(id).orElseThrow(Directory::notFound);
    }

    public List<Employee> chain(EmployeeId id) {
        employee(id);
        return store.chain(id);
    }

    public List<Employee> employees(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        return store.list(filter, order, after, limit);
    }

    /** Those of these people who are there. */
    public Map<EmployeeId, Employee> employees(Collection<EmployeeId> ids) {
        return store.findAll(ids);
    }

    /** Hands over everybody, by number; for HR and auditors. */
    public void export(Sight sight, EmployeeFilter filter, Consumer<Employee> use) {
        sight.requireAllPrivateFields();
        store.forEach(filter, use);
    }

    /** What happened to somebody; for those who see the private fields. */
    public List<HistoryEntry> history(Sight sight, EmployeeId id, long before, int limit) {
        requireHistory(sight, id);
        return store.history(id, before, limit);
    }

    /** Refuses those who do not see the private fields. */
    public void requireHistory(Sight sight, EmployeeId id) {
        if (!sight.seesPrivateFieldsOf(employee(id))) {
            throw new RefusedException(new Refusal.Forbidden("This history is not yours to see."));
        }
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

    /** These departments, known or not, and everything below them: no set becomes the empty one, which would not filter. */
    public Set<DepartmentId> withSubDepartments(Set<DepartmentId> departments) {
        var all = new HashSet<>(departments);
        if (!departments.isEmpty()) {
            all.addAll(store.withSubDepartments(departments));
        }
        return all;
    }

    /** All fields that HR has defined, by key. */
    public List<CustomField> fields() {
        return store.fields();
    }

    public CustomField field(String key) {
        return store.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(Directory::notFound);
    }

    /** For HR and auditors: nobody is to find their own end planned. */
    public RecordedAction action(Sight sight, ActionId id) {
        sight.requireAllPrivateFields();
        return store.find(id).orElseThrow(Directory::notFound);
    }

    public List<RecordedAction> actions(
            Sight sight,
            @Nullable EmployeeId subject,
            Set<RecordedAction.State> states,
            @Nullable ActionId before,
            int limit) {
        sight.requireAllPrivateFields();
        return store.actions(subject, states, before, limit);
    }

    private static RefusedException notFound() {
        return new RefusedException(new Refusal.NotFound());
    }
}
