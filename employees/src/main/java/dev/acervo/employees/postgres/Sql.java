package dev.acervo.employees.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements on one connection. Everything that comes from outside is a parameter. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the row that a result stands at. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What a column holds of an item. */
    interface Column<T> {
        @Nullable
        Object of(T item);
    }

    /** The values of a parameter that is an array. */
    record Values(String type, @Nullable Object[] values) {
        static <T> Values of(String type, Collection<T> items, Column<T> column) {
            @Nullable Object[] values = new Object[items.size()];
            var at = 0;
            for (var item : items) {
                values[at++] = column.of(item);
            }
            return new Values(type, values);
        }
    }

    Connection connection() {
        return connection;
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (var select = prepare(sql, parameters);
                var row = select.executeQuery()) {
            var found = new ArrayList<T>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    boolean isTrue(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getBoolean(1), parameters).orElseThrow();
    }

    long number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElseThrow();
    }

    int run(String sql, @Nullable Object... parameters) {
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case Values(var type, var values) -> statement.setArray(i + 1, connection.createArrayOf(type, values));
                case Instant time -> statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case null -> statement.setObject(i + 1, null);
                default -> statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException(e);
    }
}
