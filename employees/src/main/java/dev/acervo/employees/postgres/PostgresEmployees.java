package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.Department;
import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeEvent;
import dev.acervo.employees.domain.EmployeeFilter;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeOrder;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.ListedEmployee;
import dev.acervo.employees.domain.OrgSnapshot;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Position;
import dev.acervo.platform.events.Event;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People and departments in PostgreSQL. */
@Singleton
public class PostgresEmployees implements EmployeeStore {
    private final EmployeeRows employees;
    private final DepartmentRows departments;
    private final TransactionOperations<Connection> transactions;
    private final Function<EmployeeEvent, Event> message;

    /** @param message how an event is told to the outside */
    PostgresEmployees(
            EmployeeRows employees,
            DepartmentRows departments,
            TransactionOperations<Connection> transactions,
            Function<EmployeeEvent, Event> message) {
        this.employees = employees;
        this.departments = departments;
        this.transactions = transactions;
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
    public List<ListedEmployee> list(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        var list = EmployeeList.of(filter, order, after, limit);
        return transactions.executeRead(status -> list.read(status.getConnection()));
    }

    @Override
    public OrgSnapshot snapshot() {
        return transactions.execute(
                oneSnapshot(),
                status -> new OrgSnapshot(
                        version(status.getConnection()),
                        employees.findAll().stream().map(EmployeeRow::toDomain).toList()));
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return departments.findById(id.value()).map(DepartmentRow::toDomain);
    }

    @Override
    public List<Department> departments(@Nullable String afterCode, int limit) {
        return departments.after(afterCode == null ? "" : afterCode, limit).stream()
                .map(DepartmentRow::toDomain)
                .toList();
    }

    @Override
    public <T> T change(Function<OrgTransaction, T> work) {
        return transactions.executeWrite(status -> {
            var connection = status.getConnection();
            lock(connection);
            return work.apply(new PostgresOrgTransaction(connection, employees, departments, message));
        });
    }

    private static TransactionDefinition oneSnapshot() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        definition.setReadOnly(true);
        return definition;
    }

    private static void lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select from org_version for update")) {
            lock.execute();
        }
    }

    private static OrgVersion version(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select version from org_version");
                var row = select.executeQuery()) {
            row.next();
            return new OrgVersion(row.getLong(1));
        }
    }
}
