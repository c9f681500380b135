package dev.acervo.employees.domain;

import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.chart.Place;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentChange;
import dev.acervo.employees.domain.directory.HistoryEntry;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.RecordedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that the store holds, and one unit of work on it. */
final class InMemoryState implements OrgTransaction {
    final Map<EmployeeId, Employee> employees = new HashMap<>();
    final Map<EmployeeId, List<HistoryEntry>> history = new HashMap<>();
    final Map<DepartmentId, Department> departments = new HashMap<>();
    final Map<ActionId, RecordedAction> actions = new HashMap<>();
    final Map<String, CustomField> fields = new HashMap<>();
    final Map<String, Done> attempts = new HashMap<>();
    final List<OrgEvent> events = new ArrayList<>();
    OrgChart chart = OrgChart.EMPTY;
    long version;
    int lastNumber;

    InMemoryState copy() {
        var copy = new InMemoryState();
        copy.employees.putAll(employees);
        history.forEach((id, entries) -> copy.history.put(id, new ArrayList<>(entries)));
        copy.departments.putAll(departments);
        copy.actions.putAll(actions);
        copy.fields.putAll(fields);
        copy.attempts.putAll(attempts);
        copy.events.addAll(events);
        copy.version = version;
        copy.lastNumber = lastNumber;
        return copy;
    }

    void begin() {
        chart = now();
    }

    OrgChart now() {
        return OrgChart.EMPTY.with(
                new OrgVersion(version),
                employees.values().stream().map(this::place).toList());
    }

    private Place place(Employee employee) {
        var manager = employee.manager() == null ? null : employees.get(employee.manager());
        return Place.of(employee, manager == null ? null : manager.number());
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return Optional.ofNullable(employees.get(id));
    }

    @Override
    public Map<EmployeeId, Employee> findAll(Collection<EmployeeId> ids) {
        var found = new HashMap<EmployeeId, Employee>();
        ids.forEach(id -> find(id).ifPresent(employee -> found.put(id, employee)));
        return found;
    }

    @Override
    public List<Employee> withNumbers(Collection<Integer> numbers) {
        return byNumber(employees.values().stream()
                .filter(e -> numbers.contains(e.number().value())));
    }

    @Override
    public List<Employee> reportsOf(EmployeeId manager) {
        return byNumber(employees.values().stream().filter(e -> manager.equals(e.manager()) && e.employed()));
    }

    private static List<Employee> byNumber(Stream<Employee> people) {
        return people.sorted(Comparator.comparing(e -> e.number().value())).toList();
    }

    @Override
    public List<Employee> chain(EmployeeId id) {
        var chain = new ArrayList<Employee>();
        var at = employees.get(id);
        while (at != null && at.manager() != null) {
            at = employees.get(at.manager());
            if (at != null) {
                chain.add(at);
            }
        }
        return chain;
    }

    /** Inside a unit of work, the tree before it. */
    @Override
    public OrgChart chart() {
        return chart;
    }

    @Override
    public List<FieldError> taken(Details details, EmployeeId self) {
        var errors = new ArrayList<FieldError>();
        if (others(self, Details::email).contains(details.email().toLowerCase(Locale.ROOT))) {
            errors.add(new FieldError("email", "taken", "Another employee has this email."));
        }
        if (others(self, Details::registration).contains(details.registration().toLowerCase(Locale.ROOT))) {
            errors.add(new FieldError("registration", "taken", "Another employee has this registration."));
        }
        return errors;
    }

    private List<String> others(EmployeeId self, Function<Details, String> field) {
        return employees.values().stream()
                .filter(e -> !e.id().equals(self))
                .map(e -> field.apply(e.details()).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public boolean empty() {
        return employees.isEmpty();
    }

    @Override
    public OrgVersion upcomingVersion() {
        return new OrgVersion(chart.version().value() + 1);
    }

    @Override
    public EmployeeNumber nextNumbers(int count) {
        lastNumber += count;
        return new EmployeeNumber(lastNumber - count + 1);
    }

    @Override
    public void save(OrgChange change) {
        version = change.version().value();
        for (var revision : change.revisions()) {
            var after = revision.after();
            employees.put(after.id(), after);
            history.computeIfAbsent(after.id(), _ -> new ArrayList<>())
                    .add(new HistoryEntry(
                            after.version(),
                            change.version(),
                            change.at(),
                            change.by(),
                            change.effectiveOn(),
                            revision.kind(),
                            revision.changes()));
        }
        events.addAll(change.events());
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(departments.get(id));
    }

    @Override
    public List<Department> departments(@Nullable String afterCode, int limit) {
        return departments.values().stream()
                .filter(department -> afterCode == null || byCodePoint(department.code(), afterCode) > 0)
                .sorted(Comparator.comparing(Department::code, InMemoryState::byCodePoint))
                .limit(limit)
                .toList();
    }

    @Override
    public Set<DepartmentId> withSubDepartments(Set<DepartmentId> some) {
        var all = new HashSet<DepartmentId>();
        some.stream().filter(departments::containsKey).forEach(all::add);
        while (departments.values().stream()
                .filter(d -> d.parent() != null && all.contains(d.parent()))
                .map(d -> all.add(d.id()))
                .reduce(false, Boolean::logicalOr)) {}
        return all;
    }

    @Override
    public List<Department> headedBy(EmployeeId head) {
        return departments.values().stream()
                .filter(d -> head.equals(d.head()))
                .sorted(Comparator.comparing(Department::code, InMemoryState::byCodePoint))
                .toList();
    }

    @Override
    public boolean codeTaken(String code, Department self) {
        return departments.values().stream()
                .anyMatch(d -> d.code().equalsIgnoreCase(code) && !d.id().equals(self.id()));
    }

    @Override
    public boolean inUse(Department department) {
        return employees.values().stream()
                        .anyMatch(e -> department.id().equals(e.details().department()))
                || departments.values().stream().anyMatch(d -> department.id().equals(d.parent()));
    }

    @Override
    public void save(Department department) {
        departments.put(department.id(), department);
    }

    @Override
    public void remove(Department department) {
        departments.remove(department.id());
    }

    @Override
    public void tell(DepartmentChange change) {
        version = change.version().value();
        events.add(new OrgEvent.OfDepartment(change));
    }

    @Override
    public Optional<RecordedAction> find(ActionId id) {
        return Optional.ofNullable(actions.get(id));
    }

    @Override
    public List<RecordedAction> actions(
            @Nullable EmployeeId subject, Set<RecordedAction.State> states, @Nullable ActionId before, int limit) {
        return actions.values().stream()
                .filter(a -> subject == null || subject.equals(a.action().subject()))
                .filter(a -> states.isEmpty() || states.contains(a.state()))
                .filter(a -> before == null || idOf(a).compareTo(before.toString()) < 0)
                .sorted(Comparator.comparing(InMemoryState::idOf).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<RecordedAction> due(LocalDate today, int limit) {
        return actions.values().stream()
                .filter(a -> a.state() == RecordedAction.State.PLANNED
                        && !a.effectiveOn().isAfter(today))
                .sorted(Comparator.comparing(RecordedAction::effectiveOn).thenComparing(InMemoryState::idOf))
                .limit(limit)
                .toList();
    }

    private static String idOf(RecordedAction action) {
        return action.id().toString();
    }

    @Override
    public List<FieldError> takenByPlanned(Details details) {
        var errors = new ArrayList<FieldError>();
        var planned = plannedHires();
        if (planned.stream().anyMatch(d -> d.email().equalsIgnoreCase(details.email()))) {
            errors.add(new FieldError("email", "taken", "Somebody whose hire is planned has this email."));
        }
        if (planned.stream().anyMatch(d -> d.registration().equalsIgnoreCase(details.registration()))) {
            errors.add(
                    new FieldError("registration", "taken", "Somebody whose hire is planned has this registration."));
        }
        return errors;
    }

    private List<Details> plannedHires() {
        return actions.values().stream()
                .filter(a -> a.state() == RecordedAction.State.PLANNED)
                .map(RecordedAction::action)
                .filter(PersonnelAction.Hire.class::isInstance)
                .map(action -> ((PersonnelAction.Hire) action).details())
                .toList();
    }

    @Override
    public void save(RecordedAction action) {
        actions.put(action.id(), action);
    }

    @Override
    public List<CustomField> fields() {
        return fields.values().stream()
                .sorted(Comparator.comparing(CustomField::key))
                .toList();
    }

    @Override
    public void save(CustomField field) {
        fields.put(field.key(), field);
    }

    @Override
    public void remove(CustomField field) {
        fields.remove(field.key());
    }

    @Override
    public boolean inUse(CustomField field) {
        return Stream.concat(employees.values().stream().map(Employee::details), plannedHires().stream())
                .anyMatch(details -> details.custom().containsKey(field.key()));
    }

    @Override
    public Claim claim(Attempt attempt) {
        var done = attempts.get(name(attempt));
        if (done == null) {
            return new Claim.New();
        }
        return done.content.equals(attempt.content()) ? new Claim.Done(done.result) : new Claim.Mismatch();
    }

    @Override
    public void complete(Attempt attempt, UUID result) {
        attempts.put(name(attempt), new Done(attempt.content(), result));
    }

    private static String name(Attempt attempt) {
        return attempt.person() + "\n" + attempt.route() + "\n" + attempt.key();
    }

    static int byCodePoint(String a, String b) {
        return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private record Done(String content, UUID result) {}
}
