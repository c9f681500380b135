package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Ending;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and binds the kinds of values that the rows have. */
final class Columns {
    private Columns() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static EmployeeId employee(ResultSet row, String column) throws SQLException {
        return new EmployeeId(id(row, column));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(timeOrNull(row, column), column);
    }

    static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable Ending ending(ResultSet row) throws SQLException {
        var at = timeOrNull(row, "ended_at");
        if (at == null) {
            return null;
        }
        var by = row.getObject("ended_by", UUID.class);
        return new Ending(at, by == null ? null : new EmployeeId(by));
    }

    /** Binds parameters one after the other. */
    static final class Binder {
        private final PreparedStatement statement;
        private int at;

        Binder(PreparedStatement statement) {
            this.statement = statement;
        }

        Binder value(@Nullable Object value) throws SQLException {
            statement.setObject(++at, value);
            return this;
        }

        Binder time(@Nullable Instant time) throws SQLException {
            return value(time == null ? null : time.atOffset(ZoneOffset.UTC));
        }

        Binder employee(@Nullable EmployeeId id) throws SQLException {
            return value(id == null ? null : id.value());
        }

        Binder ending(@Nullable Ending ended) throws SQLException {
            return time(ended == null ? null : ended.at()).employee(ended == null ? null : ended.by());
        }

        Binder array(String type, Collection<?> values) throws SQLException {
            statement.setArray(++at, statement.getConnection().createArrayOf(type, values.toArray()));
            return this;
        }
    }
}
