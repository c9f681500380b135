package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeReads;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentReads;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.field.FieldReads;
import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.ActionReads;
import dev.acervo.employees.domain.personnel.RecordedAction;
import io.micronaut.core.type.Argument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is looked up alike inside and outside a unit of work, on one connection. */
class Reads implements EmployeeReads, DepartmentReads, ActionReads, FieldReads {
    static final String EMPLOYEES = "select %s from employee ".formatted(EmployeeRows.COLUMNS);
    private static final String DEPARTMENTS = "select id, code, name, parent_id, head_id, version from department ";
    private static final String ACTIONS = """
            select id, subject_id, kind, payload, effective_on, state, by_id, at, ended_at, org_version, people, problem, version
            from personnel_action
            """;

    /** CYCLE ends the walk where the data was broken by hand: a loop must never hang a request. */
    private static final String CHAIN = """
            with recursive above (employee, manager, height) as (
              select id, manager_id, 0 from employee where id = ?
              union all
              select m.id, m.manager_id, above.height + 1 from above join employee m on m.id = above.manager
            ) cycle employee set looped using path
            select %s from above join employee on id = employee
            where height > 0 and not looped order by height
            """.formatted(EmployeeRows.COLUMNS);

    final Sql sql;
    final EmployeeRows rows;
    final Json json;
    private final ChartCache charts;

    Reads(Sql sql, EmployeeRows rows, Json json, ChartCache charts) {
        this.sql = sql;
        this.rows = rows;
        this.json = json;
        this.charts = charts;
    }

    @Override
    public OrgChart chart() {
        return charts.upToDate(sql);
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return sql.first(EMPLOYEES + "where id = ?", rows::read, id.value());
    }

    @Override
    public Map<EmployeeId, Employee> findAll(Collection<EmployeeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(EMPLOYEES + "where id = any (?)", rows::read, Sql.Values.of("uuid", ids, EmployeeId::value))
                .stream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    List<Employee> everybody() {
        return sql.list(EMPLOYEES, rows::read);
    }

    @Override
    public List<Employee> chain(EmployeeId id) {
        return sql.list(CHAIN, rows::read, id.value());
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return sql.first(DEPARTMENTS + "where id = ?", Reads::department, id.value());
    }

    /** The empty code comes before all. */
    @Override
    public List<Department> departments(@Nullable String afterCode, int limit) {
        return sql.list(
                DEPARTMENTS + "where code > ? order by code limit ?",
                Reads::department,
                afterCode == null ? "" : afterCode,
                limit);
    }

    List<Department> allDepartments() {
        return sql.list(DEPARTMENTS + "order by code", Reads::department);
    }

    @Override
    public Set<DepartmentId> withSubDepartments(Set<DepartmentId> departments) {
        return sql
                .list(
                        """
                        with recursive below (id) as (
                          select id from department where id = any (?)
                          union
                          select d.id from below join department d on d.parent_id = below.id
                        )
                        select id from below
                        """,
                        row -> new DepartmentId(row.getObject(1, UUID.class)),
                        Sql.Values.of("uuid", departments, DepartmentId::value))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Department> headedBy(EmployeeId head) {
        return sql.list(DEPARTMENTS + "where head_id = ? order by code", Reads::department, head.value());
    }

    @Override
    public Optional<RecordedAction> find(ActionId id) {
        return sql.first(ACTIONS + "where id = ?", this::action, id.value());
    }

    @Override
    public List<RecordedAction> actions(
            @Nullable EmployeeId subject, Set<RecordedAction.State> states, @Nullable ActionId before, int limit) {
        var where = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        if (subject != null) {
            where.add("subject_id = ?");
            parameters.add(subject.value());
        }
        if (!states.isEmpty()) {
            where.add("state = any (?)");
            parameters.add(Sql.Values.of("text", states, Enum::name));
        }
        if (before != null) {
            where.add("id < ?");
            parameters.add(before.value());
        }
        parameters.add(limit);
        return sql.list(
                ACTIONS + (where.isEmpty() ? "" : "where " + String.join(" and ", where)) + " order by id desc limit ?",
                this::action,
                parameters.toArray());
    }

    @Override
    public List<RecordedAction> due(LocalDate today, int limit) {
        return sql.list(
                ACTIONS + "where state = 'PLANNED' and effective_on <= ? order by effective_on, id limit ?",
                this::action,
                today,
                limit);
    }

    @Override
    public List<FieldError> takenByPlanned(Details details) {
        var taken = new ArrayList<FieldError>();
        if (planned("email_key", details.email())) {
            taken.add(new FieldError("email", "taken", "Somebody whose hire is planned has this email."));
        }
        if (planned("registration_key", details.registration())) {
            taken.add(new FieldError("registration", "taken", "Somebody whose hire is planned has this registration."));
        }
        return taken;
    }

    private boolean planned(String column, String value) {
        return sql.isTrue(
                "select exists (select from personnel_action where state = 'PLANNED' and " + column + " = ?)",
                value.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<CustomField> fields() {
        return sql.list(
                "select key, label, type, choices, restricted, version from custom_field order by key",
                row -> new CustomField(
                        row.getString("key"),
                        row.getString("label"),
                        CustomField.Type.valueOf(row.getString("type")),
                        Arrays.asList((String[]) row.getArray("choices").getArray()),
                        row.getBoolean("restricted"),
                        row.getLong("version")));
    }

    private RecordedAction action(ResultSet row) throws SQLException {
        var payload = json.read(row.getString("payload"), Argument.of(ActionPayload.class));
        var version = row.getObject("org_version", Long.class);
        return new RecordedAction(
                new ActionId(row.getObject("id", UUID.class)),
                payload.toDomain(row.getString("kind"), row.getObject("subject_id", UUID.class)),
                row.getObject("effective_on", LocalDate.class),
                RecordedAction.State.valueOf(row.getString("state")),
                new EmployeeId(row.getObject("by_id", UUID.class)),
                Objects.requireNonNull(Sql.instant(row, "at")),
                Sql.instant(row, "ended_at"),
                version == null ? null : new OrgVersion(version),
                row.getInt("people"),
                row.getString("problem"),
                row.getLong("version"));
    }

    private static Department department(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var head = row.getObject("head_id", UUID.class);
        return new Department(
                new DepartmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : new DepartmentId(parent),
                head == null ? null : new EmployeeId(head),
                row.getLong("version"));
    }
}
