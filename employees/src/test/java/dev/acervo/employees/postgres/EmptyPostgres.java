package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.testing.Engines;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The real store on a real PostgreSQL, emptied; one database for all tests. */
final class EmptyPostgres {
    private static @Nullable ApplicationContext context;

    private EmptyPostgres() {}

    static synchronized EmployeeStore store() {
        run("""
                truncate employee, department, employee_history, personnel_action, custom_field, outbox, idempotency;
                update org_version set version = 0, last_number = 0
                """);
        return context().getBean(PostgresEmployees.class);
    }

    static void run(String statement) {
        sql(sql -> sql.run(statement));
    }

    /** Works on a connection, and keeps what it does. */
    @SuppressWarnings("unchecked")
    static <T> T sql(Function<Sql, T> work) {
        TransactionOperations<Connection> transactions = context().getBean(TransactionOperations.class);
        return transactions.executeWrite(status -> work.apply(new Sql(status.getConnection())));
    }

    private static synchronized ApplicationContext context() {
        var running = context;
        if (running == null) {
            var properties = new HashMap<String, Object>(Engines.database().configuration());
            properties.put("acervo.events.enabled", false);
            properties.put("acervo.outbox.enabled", false);
            properties.put("acervo.planned-actions", false);
            running = ApplicationContext.run(properties);
            context = running;
        }
        return running;
    }

    /** What a query finds in the first column. */
    static List<Long> numbers(String query) {
        return sql(sql -> sql.list(query, row -> row.getLong(1)));
    }
}
