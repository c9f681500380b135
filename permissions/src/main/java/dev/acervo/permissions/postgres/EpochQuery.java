package dev.acervo.permissions.postgres;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the epoch and the clock over a connection of its own, which it opens again when it broke. One caller at a time. */
@Singleton
final class EpochQuery implements EpochBarrier.Query {
    private static final int SOCKET_SECONDS = 2;

    private final Sessions sessions;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement statement;

    EpochQuery(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Tick read() throws SQLException {
        if (statement != null) {
            try {
                return read(statement);
            } catch (SQLException _) {
                close(); // cut since the last question: a fresh connection decides whether the server is there
            }
        }
        try {
            connection = sessions.own("permissions-epoch", SOCKET_SECONDS);
            statement = connection.prepareStatement("select epoch, clock_timestamp() from access_epoch");
            return read(statement);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private static Tick read(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return new Tick(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    @PreDestroy
    void close() {
        var open = connection;
        connection = null;
        statement = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException _) {
                // it is gone either way
            }
        }
    }
}
