package dev.acervo.permissions.postgres;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** Connections: from the pool for transactions, or of one's own for what must not wait for the pool. */
@Singleton
final class Sessions {
    private final DataSource pool;
    private final String url;
    private final String user;
    private final String password;

    Sessions(
            DataSource pool,
            @Value("${acervo.db.url}") String url,
            @Value("${acervo.db.user}") String user,
            @Value("${acervo.db.password}") String password) {
        this.pool = pool;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Work inside a transaction. */
    interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    /** Commits what the work did, or nothing of it when it throws. */
    <R> R transaction(Work<R> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            return commit(connection, work);
        }
    }

    /** Reads everything as of one moment. */
    <R> R snapshot(Work<R> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ); // the pool sets it back
            connection.setAutoCommit(false);
            return commit(connection, work);
        }
    }

    private static <R> R commit(Connection connection, Work<R> work) throws SQLException {
        try {
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** A connection that is gone cannot roll back, and need not: the server does. What went wrong first is what counts. */
    private static void rollBack(Connection connection, Exception because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /** @param socketSeconds after which a server that does not answer counts as gone */
    Connection own(String name, int socketSeconds) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", "1");
        properties.setProperty("socketTimeout", String.valueOf(socketSeconds));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("prepareThreshold", "1");
        return DriverManager.getConnection(url, properties);
    }
}
