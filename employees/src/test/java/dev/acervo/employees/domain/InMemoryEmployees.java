package dev.acervo.employees.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The store as plain maps: one lock, and a copy to go back to when work fails. */
public final class InMemoryEmployees implements EmployeeStore {
    private State state = new State(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), 0, 0);

    /** Everything that was published, in commit order. */
    public synchronized List<EmployeeEvent> events() {
        return List.copyOf(state.events);
    }

    @Override
    public synchronized Optional<Employee> find(EmployeeId id) {
        return Optional.ofNullable(state.employees.get(id));
    }

    @Override
    public synchronized List<Employee> chain(EmployeeId id) {
        return state.chain(id);
    }

    @Override
    public synchronized List<ListedEmployee> list(
            EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        Comparator<Position> comparator = switch (order) {
            case NAME ->
                Comparator.comparing(Position::foldedName, InMemoryEmployees::byCodePoint)
                        .thenComparing(Position::number);
            case NUMBER -> Comparator.comparing(Position::number);
            case NUMBER_DESCENDING -> Comparator.comparing(Position::number).reversed();
        };
        return state.employees.values().stream()
                .filter(employee -> matches(filter, employee))
                .filter(employee -> after == null || comparator.compare(Position.of(employee), after) > 0)
                .sorted(Comparator.comparing(Position::of, comparator))
                .limit(limit)
                .map(employee -> new ListedEmployee(employee, state.directReports(employee.id())))
                .toList();
    }

    @Override
    public synchronized OrgSnapshot snapshot() {
        return new OrgSnapshot(new OrgVersion(state.version), List.copyOf(state.employees.values()));
    }

    @Override
    public synchronized Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(state.departments.get(id));
    }

    @Override
    public synchronized List<Department> departments(@Nullable String afterCode, int limit) {
        return state.departments.values().stream()
                .filter(department -> afterCode == null || byCodePoint(department.code(), afterCode) > 0)
                .sorted(Comparator.comparing(Department::code, InMemoryEmployees::byCodePoint))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized <T> T change(Function<OrgTransaction, T> work) {
        var before = state.copy();
        try {
            return work.apply(state);
        } catch (RuntimeException e) {
            state = before;
            throw e;
        }
    }

    private static boolean matches(EmployeeFilter filter, Employee employee) {
        var details = employee.details();
        return filter.words().stream()
                        .allMatch(word -> SearchText.ofDirectory(details).contains(word)
                                || (filter.searchesPrivate()
                                        && SearchText.ofPrivate(details).contains(word)))
                && (filter.departments().isEmpty()
                        || (details.department() != null && filter.departments().contains(details.department())))
                && (filter.managers().isEmpty()
                        || (details.manager() != null && filter.managers().contains(details.manager())))
                && (filter.statuses().isEmpty() || filter.statuses().contains(employee.status()))
                && (filter.ids().isEmpty() || filter.ids().contains(employee.id()));
    }

    private static int byCodePoint(String a, String b) {
        return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private static final class State implements OrgTransaction {
        final Map<EmployeeId, Employee> employees;
        final Map<DepartmentId, Department> departments;
        final Map<String, Done> attempts;
        final List<EmployeeEvent> events;
        long version;
        int lastNumber;

        State(
                Map<EmployeeId, Employee> employees,
                Map<DepartmentId, Department> departments,
                Map<String, Done> attempts,
                List<EmployeeEvent> events,
                long version,
                int lastNumber) {
            this.employees = employees;
            this.departments = departments;
            this.attempts = attempts;
            this.events = events;
            this.version = version;
            this.lastNumber = lastNumber;
        }

        State copy() {
            return new State(
                    new HashMap<>(employees),
                    new HashMap<>(departments),
                    new HashMap<>(attempts),
                    new ArrayList<>(events),
                    version,
                    lastNumber);
        }

        @Override
        public Optional<Employee> find(EmployeeId id) {
            return Optional.ofNullable(employees.get(id));
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

        @Override
        public int directReports(EmployeeId manager) {
            return (int) employees.values().stream()
                    .filter(e -> manager.equals(e.manager()) && e.employed())
                    .count();
        }

        @Override
        public List<FieldError> taken(Details details, EmployeeId self) {
            var errors = new ArrayList<FieldError>();
            if (others(self, Details::email).contains(details.email().toLowerCase(Locale.ROOT))) {
                errors.add(new FieldError("email", "taken", "Another employee has this email."));
            }
            if (others(self, Details::registration)
                    .contains(details.registration().toLowerCase(Locale.ROOT))) {
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
        public OrgVersion nextVersion() {
            return new OrgVersion(++version);
        }

        @Override
        public EmployeeNumber nextNumber() {
            return new EmployeeNumber(++lastNumber);
        }

        @Override
        public void save(Employee employee, EmployeeEvent event) {
            employees.put(employee.id(), employee);
            events.add(event);
        }

        @Override
        public Optional<Department> find(DepartmentId id) {
            return Optional.ofNullable(departments.get(id));
        }

        @Override
        public boolean codeTaken(String code) {
            return departments.values().stream().anyMatch(d -> d.code().equalsIgnoreCase(code));
        }

        @Override
        public void add(Department department) {
            departments.put(department.id(), department);
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
    }

    private record Done(String content, UUID result) {}
}
