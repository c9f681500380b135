package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.EmployeeStoreContract;
import dev.acervo.testing.Engines;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresEmployeesTest extends EmployeeStoreContract {
    private static ApplicationContext context;

    @BeforeAll
    static void start() {
        var properties = new HashMap<String, Object>(Engines.database().configuration());
        properties.put("acervo.events.enabled", false);
        properties.put("acervo.outbox.enabled", false);
        context = ApplicationContext.run(properties);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected EmployeeStore emptyStore() {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute("""
                        truncate employee, department, outbox, idempotency;
                        update org_version set version = 0, last_number = 0
                        """);
            }
        });
        return context.getBean(PostgresEmployees.class);
    }
}
