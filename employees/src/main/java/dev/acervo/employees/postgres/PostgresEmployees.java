package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.OrgEvent;
import dev.acervo.employees.domain.OrgSnapshot;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.HistoryEntry;
import dev.acervo.employees.domain.directory.Position;
import dev.acervo.employees.domain.field.CustomField;
import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.platform.events.Event;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People and departments in PostgreSQL. */
@Singleton
public class PostgresEmployees implements EmployeeStore {
    /** Waiting changes hold a connection each, and reading must go on. */
    private static final String PATIENCE = "set local lock_timeout = '5s'";

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int FETCHED = 500;

    private final TransactionOperations<Connection> transactions;
    private final EmployeeRows rows;
    private final Json json;
    private final ChartCache charts;
    private final Function<OrgEvent, Event> messages;

    /** @param messages how an event is told to the outside */
    PostgresEmployees(
            TransactionOperations<Connection> transactions,
            EmployeeRows rows,
            Json json,
            ChartCache charts,
            Function<OrgEvent, Event> messages) {
        this.transactions = transactions;
        this.rows = rows;
        this.json = json;
        this.charts = charts;
        this.messages = messages;
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return read(reads -> reads.find(id));
    }

    @Override
    public Map<EmployeeId, Employee> findAll(Collection<EmployeeId> ids) {
        return read(reads -> reads.findAll(ids));
    }

    @Override
    public List<Employee> chain(EmployeeId id) {
        return read(reads -> reads.chain(id));
    }

    @Override
    public OrgChart chart() {
        return read(Reads::chart);
    }

    @Override
    public List<Employee> list(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after, int limit) {
        var list = EmployeeList.of(filter, order, after, limit, charts.people());
        return transactions.executeRead(status -> list.read(new Sql(status.getConnection()), rows));
    }

    @Override
    public void forEach(EmployeeFilter filter, Consumer<Employee> use) {
        var list = EmployeeList.all(filter, charts.people());
        transactions.<@Nullable Void>execute(oneSnapshot(), status -> {
            try (var select = new Sql(status.getConnection()).prepare(list.sql(), list.parameters())) {
                select.setFetchSize(FETCHED);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        use.accept(rows.read(row));
                    }
                }
            }
            return null;
        });
    }

    @Override
    public OrgSnapshot snapshot() {
        return transactions.execute(oneSnapshot(), status -> {
            var sql = new Sql(status.getConnection());
            var reads = new Reads(sql, rows, json, charts);
            return new OrgSnapshot(
                    new OrgVersion(sql.number("select version from org_version")),
                    reads.everybody(),
                    reads.allDepartments());
        });
    }

    @Override
    public List<HistoryEntry> history(EmployeeId id, long before, int limit) {
        return transactions.executeRead(
                status -> HistoryRows.read(new Sql(status.getConnection()), json, id, before, limit));
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return read(reads -> reads.find(id));
    }

    @Override
    public List<Department> departments(@Nullable String afterCode, int limit) {
        return read(reads -> reads.departments(afterCode, limit));
    }

    @Override
    public Set<DepartmentId> withSubDepartments(Set<DepartmentId> departments) {
        return read(reads -> reads.withSubDepartments(departments));
    }

    @Override
    public List<Department> headedBy(EmployeeId head) {
        return read(reads -> reads.headedBy(head));
    }

    @Override
    public Optional<RecordedAction> find(ActionId id) {
        return read(reads -> reads.find(id));
    }

    @Override
    public List<RecordedAction> actions(
            @Nullable EmployeeId subject, Set<RecordedAction.State> states, @Nullable ActionId before, int limit) {
        return read(reads -> reads.actions(subject, states, before, limit));
    }

    @Override
    public List<RecordedAction> due(LocalDate today, int limit) {
        return read(reads -> reads.due(today, limit));
    }

    @Override
    public List<FieldError> takenByPlanned(Details details) {
        return read(reads -> reads.takenByPlanned(details));
    }

    @Override
    public List<CustomField> fields() {
        return read(Reads::fields);
    }

    @Override
    public <T> T change(Function<OrgTransaction, T> work) {
        return change((_, org) -> work.apply(org));
    }

    /** The same, with the connection that it runs on. */
    <T> T change(BiFunction<Sql, OrgTransaction, T> work) {
        return transactions.executeWrite(status -> {
            lock(status.getConnection());
            var sql = new Sql(status.getConnection());
            return work.apply(sql, transaction(sql));
        });
    }

    /** Looks at the company as it is at one moment, without the lock: nothing of the company may be written. */
    <T> T look(BiFunction<Sql, OrgTransaction, T> work) {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return transactions.execute(definition, status -> {
            var sql = new Sql(status.getConnection());
            return work.apply(sql, transaction(sql));
        });
    }

    private OrgTransaction transaction(Sql sql) {
        return new PostgresOrgTransaction(sql, rows, json, charts, messages);
    }

    private <T> T read(Function<Reads, T> work) {
        return transactions.executeRead(
                status -> work.apply(new Reads(new Sql(status.getConnection()), rows, json, charts)));
    }

    private static TransactionDefinition oneSnapshot() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        definition.setReadOnly(true);
        return definition;
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            statement.execute("select from org_version for update");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new RefusedException(new Refusal.Busy());
            }
            throw e;
        }
    }
}
