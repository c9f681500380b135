package dev.acervo.employees.domain;

import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.HistoryEntry;
import dev.acervo.employees.domain.directory.Position;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.RecordedAction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The store as plain maps: one lock, and a copy to go back to when work fails. */
public final class InMemoryEmployees implements EmployeeStore {
    private InMemoryState state = new InMemoryState();

    /** Everything that was published, in commit order. */
    public synchronized List<OrgEvent> events() {
        return List.copyOf(state.events);
    }

    @Override
    public synchronized Optional<Employee> find(EmployeeId id) {
        return state.find(id);
    }

    @Override
    public synchronized Map<EmployeeId, Employee> findAll(Collection<EmployeeId> ids) {
        return state.findAll(ids);
    }

    @Override
    public synchronized List<Employee> chain(EmployeeId id) {
        return state.chain(id);
    }

    @Override
    public synchronized OrgChart chart() {
        return state.now();
    }

    @Override
    public synchronized List<Employee> list(
            EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        var comparator = comparator(order);
        return state.employees.values().stream()
                .filter(employee -> matches(filter, employee))
                .filter(employee -> after == null || comparator.compare(order.position(employee), after) > 0)
                .sorted(Comparator.comparing(order::position, comparator))
                .limit(limit)
                .toList();
    }

    private static Comparator<Position> comparator(EmployeeOrder order) {
        var comparator = Comparator.comparing(Position::value, InMemoryState::byCodePoint)
                .thenComparing(Position::number);
        return order.descending() ? comparator.reversed() : comparator;
    }

    @Override
    public synchronized void forEach(EmployeeFilter filter, Consumer<Employee> use) {
        list(filter, EmployeeOrder.BY_NUMBER, null, Integer.MAX_VALUE).forEach(use);
    }

    @Override
    public synchronized OrgSnapshot snapshot() {
        return new OrgSnapshot(
                new OrgVersion(state.version),
                List.copyOf(state.employees.values()),
                List.copyOf(state.departments.values()));
    }

    @Override
    public synchronized List<HistoryEntry> history(EmployeeId id, long before, int limit) {
        return state.history.getOrDefault(id, List.of()).reversed().stream()
                .filter(entry -> entry.version() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Department> find(DepartmentId id) {
        return state.find(id);
    }

    @Override
    public synchronized List<Department> departments(@Nullable String afterCode, int limit) {
        return state.departments(afterCode, limit);
    }

    @Override
    public synchronized Set<DepartmentId> withSubDepartments(Set<DepartmentId> departments) {
        return state.withSubDepartments(departments);
    }

    @Override
    public synchronized List<Department> headedBy(EmployeeId head) {
        return state.headedBy(head);
    }

    @Override
    public synchronized Optional<RecordedAction> find(ActionId id) {
        return state.find(id);
    }

    @Override
    public synchronized List<RecordedAction> actions(
            @Nullable EmployeeId subject, Set<RecordedAction.State> states, @Nullable ActionId before, int limit) {
        return state.actions(subject, states, before, limit);
    }

    @Override
    public synchronized List<RecordedAction> due(LocalDate today, int limit) {
        return state.due(today, limit);
    }

    @Override
    public synchronized List<FieldError> takenByPlanned(Details details) {
        return state.takenByPlanned(details);
    }

    @Override
    public synchronized List<CustomField> fields() {
        return state.fields();
    }

    @Override
    public synchronized <T> T change(Function<OrgTransaction, T> work) {
        var before = state.copy();
        try {
            state.begin();
            return work.apply(state);
        } catch (RuntimeException e) {
            state = before;
            throw e;
        }
    }

    private static boolean matches(EmployeeFilter filter, Employee employee) {
        var details = employee.details();
        var number = employee.number().value();
        var open = filter.openTo() == null || filter.openTo().contains(number);
        var date = details.hireDate();
        return filter.words().stream()
                        .allMatch(word -> SearchText.ofDirectory(details).contains(word)
                                || (open && SearchText.ofPrivate(details).contains(word)))
                && (filter.departments().isEmpty()
                        || (details.department() != null && filter.departments().contains(details.department())))
                && (filter.managers().isEmpty()
                        || (details.manager() != null && filter.managers().contains(details.manager())))
                && (filter.statuses().isEmpty() || filter.statuses().contains(employee.status()))
                && (filter.ids().isEmpty() || filter.ids().contains(employee.id()))
                && (filter.among() == null || filter.among().contains(number))
                && (filter.hiredFrom() == null || (date != null && !date.isBefore(filter.hiredFrom())))
                && (filter.hiredTo() == null || (date != null && !date.isAfter(filter.hiredTo())));
    }
}
