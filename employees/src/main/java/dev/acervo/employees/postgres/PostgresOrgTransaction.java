package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.Claim;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgChange;
import dev.acervo.employees.domain.OrgEvent;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentChange;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.idempotency.Idempotency;
import dev.acervo.platform.outbox.Outbox;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** One transaction that holds the lock of the row {@code org_version}. */
final class PostgresOrgTransaction extends Reads implements OrgTransaction {
    static final String TOPIC = "employees.events";
    private static final int AT_ONCE = 1_000;
    private static final int MANY = 5_000;
    private static final int MOST_LOOKS = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

    private final Function<OrgEvent, Event> messages;
    private final OrgChart before;
    private final OrgVersion upcoming;

    /** The lock must be held: nobody else can change the tree as it is committed now. */
    PostgresOrgTransaction(
            Sql sql, EmployeeRows rows, Json json, ChartCache charts, Function<OrgEvent, Event> messages) {
        super(sql, rows, json, charts);
        this.messages = messages;
        this.before = super.chart();
        this.upcoming = new OrgVersion(before.version().value() + 1);
    }

    /** Before the writes of this transaction. */
    @Override
    public OrgChart chart() {
        return before;
    }

    @Override
    public List<Employee> withNumbers(Collection<Integer> numbers) {
        return sql.list(
                EMPLOYEES + "where number = any (?) order by number",
                rows::read,
                Sql.Values.of("int4", numbers, number -> number));
    }

    @Override
    public List<Employee> reportsOf(EmployeeId manager) {
        return sql.list(
                EMPLOYEES + "where manager_id = ? and status <> 'TERMINATED' order by number",
                rows::read,
                manager.value());
    }

    @Override
    public List<FieldError> taken(Details details, EmployeeId self) {
        var errors = new ArrayList<FieldError>();
        if (taken("email_key", details.email(), self)) {
            errors.add(new FieldError("email", "taken", "Another employee has this email."));
        }
        if (taken("registration_key", details.registration(), self)) {
            errors.add(new FieldError("registration", "taken", "Another employee has this registration."));
        }
        return errors;
    }

    private boolean taken(String column, String value, EmployeeId self) {
        return sql.isTrue(
                "select exists (select from employee where " + column + " = lower(?) and id <> ?)",
                value,
                self.value());
    }

    @Override
    public boolean empty() {
        return !sql.isTrue("select exists (select from employee)");
    }

    @Override
    public OrgVersion upcomingVersion() {
        return upcoming;
    }

    @Override
    public EmployeeNumber nextNumbers(int count) {
        return new EmployeeNumber(Math.toIntExact(sql.number(
                "update org_version set last_number = last_number + ? returning last_number - ? + 1", count, count)));
    }

    @Override
    public void save(OrgChange change) {
        raise(change.version());
        var revisions = change.revisions();
        var events = change.events();
        for (int from = 0; from < revisions.size(); from += AT_ONCE) {
            var to = Math.min(from + AT_ONCE, revisions.size());
            var some = revisions.subList(from, to);
            sql.run(
                    EmployeeRows.SAVE,
                    rows.columns(some.stream().map(Revision::after).toList()));
            HistoryRows.save(sql, json, change, some);
            publish(events.subList(from, to));
        }
        if (change.people() > MANY && change.before() + revisions.size() == change.people()) {
            sql.run("analyze employee"); // or lists would be planned for the company as it was, until somebody counts
        }
    }

    /** A change makes one version, in however many pieces it is handed over. */
    private void raise(OrgVersion to) {
        if (!to.equals(upcoming)) {
            throw new IllegalArgumentException(to + " is not " + upcoming);
        }
        sql.run("update org_version set version = ? where version <> ?", to.value(), to.value());
    }

    private void publish(List<OrgEvent> events) {
        var keyed = events.stream()
                .map(messages)
                .map(event -> new Outbox.Keyed(event.subject(), event))
                .toList();
        run(() -> Outbox.append(sql.connection(), TOPIC, keyed));
    }

    @Override
    public boolean codeTaken(String code, Department self) {
        return sql.isTrue(
                "select exists (select from department where lower(code) = lower(?) and id <> ?)",
                code,
                self.id().value());
    }

    @Override
    public boolean inUse(Department department) {
        var id = department.id().value();
        return sql.isTrue("""
                select exists (select from employee where department_id = ?)
                    or exists (select from department where parent_id = ?)
                """, id, id);
    }

    @Override
    public void save(Department department) {
        sql.run(
                """
                insert into department (id, code, name, parent_id, head_id, version) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set code = excluded.code, name = excluded.name,
                  parent_id = excluded.parent_id, head_id = excluded.head_id, version = excluded.version
                """,
                department.id().value(),
                department.code(),
                department.name(),
                department.parent() == null ? null : department.parent().value(),
                department.head() == null ? null : department.head().value(),
                department.version());
    }

    @Override
    public void remove(Department department) {
        sql.run("delete from department where id = ?", department.id().value());
    }

    @Override
    public void tell(DepartmentChange change) {
        raise(change.version());
        publish(List.of(new OrgEvent.OfDepartment(change)));
    }

    @Override
    public void save(RecordedAction action) {
        var hire = action.action() instanceof PersonnelAction.Hire(var _, var details) ? details : null;
        var subject = action.action().subject();
        var version = action.orgVersion();
        sql.run(
                """
                insert into personnel_action (id, subject_id, kind, payload, effective_on, state, by_id, at, ended_at,
                  org_version, people, problem, version, email_key, registration_key)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set state = excluded.state, ended_at = excluded.ended_at,
                  org_version = excluded.org_version, people = excluded.people, problem = excluded.problem,
                  version = excluded.version
                """,
                action.id().value(),
                subject == null ? null : subject.value(),
                ActionPayload.kind(action.action()),
                json.write(ActionPayload.of(action.action())),
                action.effectiveOn(),
                action.state().name(),
                action.by().value(),
                action.at(),
                action.endedAt(),
                version == null ? null : version.value(),
                action.people(),
                action.problem(),
                action.version(),
                hire == null ? null : hire.email().toLowerCase(Locale.ROOT),
                hire == null ? null : hire.registration().toLowerCase(Locale.ROOT));
    }

    @Override
    public void save(CustomField field) {
        sql.run(
                """
                insert into custom_field (key, label, type, choices, restricted, version) values (?, ?, ?, ?, ?, ?)
                on conflict (key) do update set label = excluded.label, choices = excluded.choices,
                  restricted = excluded.restricted, version = excluded.version
                """,
                field.key(),
                field.label(),
                field.type().name(),
                Sql.Values.of("text", field.choices(), choice -> choice),
                field.restricted(),
                field.version());
    }

    @Override
    public void remove(CustomField field) {
        sql.run("delete from custom_field where key = ?", field.key());
    }

    @Override
    public boolean inUse(CustomField field) {
        return sql.isTrue("""
                select exists (select from employee where jsonb_exists(custom, ?))
                    or exists (select from personnel_action
                      where state = 'PLANNED' and jsonb_exists(payload -> 'hire' -> 'custom', ?))
                """, field.key(), field.key());
    }

    /**
     * Whoever holds the key's lock has committed, or this transaction would not have the lock of the org version: a commit
     * frees its locks one after the other, so the key's follows in a moment.
     */
    @Override
    public Claim claim(Attempt attempt) {
        var claim = claimOnce(attempt);
        for (int i = 0; i < MOST_LOOKS && claim instanceof Claim.InProgress; i++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            claim = claimOnce(attempt);
        }
        return claim;
    }

    private Claim claimOnce(Attempt attempt) {
        try {
            return switch (Idempotency.claim(
                    sql.connection(), attempt.person(), attempt.route(), attempt.key(), attempt.content())) {
                case Idempotency.Claim.New _ -> new Claim.New();
                case Idempotency.Claim.Done(var id) -> new Claim.Done(UUID.fromString(id));
                case Idempotency.Claim.Mismatch _ -> new Claim.Mismatch();
                case Idempotency.Claim.InProgress _ -> new Claim.InProgress();
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void complete(Attempt attempt, UUID result) {
        run(() -> Idempotency.complete(
                sql.connection(),
                attempt.person(),
                attempt.route(),
                attempt.key(),
                attempt.content(),
                result.toString()));
    }

    private static void run(Statement statement) {
        try {
            statement.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work on the connection. */
    private interface Statement {
        void run() throws SQLException;
    }
}
