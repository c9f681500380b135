package dev.acervo.permissions.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows into lists, and writes lists as one array per column. */
final class Rows {
    private Rows() {}

    /** One row as it is read. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** One column of what is written. */
    interface Column<T> {
        @Nullable
        Object of(T row);
    }

    static <T> List<T> list(PreparedStatement statement, Row<T> read) throws SQLException {
        statement.setFetchSize(5_000);
        try (var row = statement.executeQuery()) {
            var list = new ArrayList<T>();
            while (row.next()) {
                list.add(read.read(row));
            }
            return list;
        }
    }

    static <T> List<T> all(Connection connection, String select, Row<T> read) throws SQLException {
        try (var statement = connection.prepareStatement(select)) {
            return list(statement, read);
        }
    }

    /** Those of the rows that have one of the ids. */
    static <T> List<T> of(Connection connection, String select, Collection<UUID> ids, Row<T> read) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(select + " where id = any (?)")) {
            statement.setArray(1, array(connection, "uuid", ids, id -> id));
            return list(statement, read);
        }
    }

    static <T> Array array(Connection connection, String type, Collection<T> rows, Column<T> column)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        var at = 0;
        for (var row : rows) {
            values[at++] = column.of(row);
        }
        return connection.createArrayOf(type, values);
    }
}
