package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.testing.Engines;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The real store on a real PostgreSQL, emptied; one database for all tests. */
final class EmptyPostgres {
    private static @Nullable ApplicationContext context;

    private EmptyPostgres() {}

    @SuppressWarnings("unchecked")
    static synchronized EmployeeStore store() {
        var running = context;
        if (running == null) {
            var properties = new HashMap<String, Object>(Engines.database().configuration());
            properties.put("acervo.events.enabled", false);
            properties.put("acervo.outbox.enabled", false);
            properties.put("acervo.planned-actions", false);
            running = ApplicationContext.run(properties);
            context = running;
        }
        TransactionOperations<Connection> transactions = running.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute("""
                        truncate employee, department, employee_history, personnel_action, custom_field, outbox, idempotency;
                        update org_version set version = 0, last_number = 0
                        """);
            }
        });
        return running.getBean(PostgresEmployees.class);
    }

    /** What a query finds in the first column. */
    @SuppressWarnings("unchecked")
    static List<Long> numbers(String query) {
        TransactionOperations<Connection> transactions =
                Objects.requireNonNull(context).getBean(TransactionOperations.class);
        return transactions.executeRead(status -> new Sql(status.getConnection()).list(query, row -> row.getLong(1)));
    }
}
