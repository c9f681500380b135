package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.Attempt;
import dev.acervo.employees.domain.Claim;
import dev.acervo.employees.domain.Department;
import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeEvent;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeNumber;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.idempotency.Idempotency;
import dev.acervo.platform.outbox.Outbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** One transaction that holds the lock of the row {@code org_version}. */
final class PostgresOrgTransaction implements OrgTransaction {
    static final String TOPIC = "employees.events";
    private static final int MOST_LOOKS = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

    private final Connection connection;
    private final EmployeeRows employees;
    private final DepartmentRows departments;
    private final Function<EmployeeEvent, Event> message;

    PostgresOrgTransaction(
            Connection connection,
            EmployeeRows employees,
            DepartmentRows departments,
            Function<EmployeeEvent, Event> message) {
        this.connection = connection;
        this.employees = employees;
        this.departments = departments;
        this.message = message;
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return employees.findById(id.value()).map(EmployeeRow::toDomain);
    }

    @Override
    public List<Employee> chain(EmployeeId id) {
        return employees.chain(id.value()).stream().map(EmployeeRow::toDomain).toList();
    }

    @Override
    public int directReports(EmployeeId manager) {
        return employees.directReports(manager.value());
    }

    @Override
    public List<FieldError> taken(Details details, EmployeeId self) {
        var errors = new ArrayList<FieldError>();
        if (employees.emailTaken(details.email(), self.value())) {
            errors.add(new FieldError("email", "taken", "Another employee has this email."));
        }
        if (employees.registrationTaken(details.registration(), self.value())) {
            errors.add(new FieldError("registration", "taken", "Another employee has this registration."));
        }
        return errors;
    }

    @Override
    public boolean empty() {
        return number("select count(*) from (select from employee limit 1) any_employee") == 0;
    }

    @Override
    public OrgVersion nextVersion() {
        return new OrgVersion(number("update org_version set version = version + 1 returning version"));
    }

    @Override
    public EmployeeNumber nextNumber() {
        return new EmployeeNumber(
                Math.toIntExact(number("update org_version set last_number = last_number + 1 returning last_number")));
    }

    @Override
    public void save(Employee employee, EmployeeEvent event) {
        var row = EmployeeRow.of(employee);
        if (employee.version() == 1) {
            employees.save(row);
        } else {
            employees.update(row);
        }
        run(() -> Outbox.append(connection, TOPIC, employee.id().toString(), message.apply(event)));
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return departments.findById(id.value()).map(DepartmentRow::toDomain);
    }

    @Override
    public boolean codeTaken(String code) {
        return departments.codeTaken(code);
    }

    @Override
    public void add(Department department) {
        departments.save(DepartmentRow.of(department));
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
                    connection, attempt.person(), attempt.route(), attempt.key(), attempt.content())) {
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
                connection, attempt.person(), attempt.route(), attempt.key(), attempt.content(), result.toString()));
    }

    private long number(String sql) {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
