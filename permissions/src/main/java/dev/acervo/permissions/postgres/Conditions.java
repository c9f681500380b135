package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A where clause made of fixed pieces of SQL, everything that came from outside as parameters. */
final class Conditions {
    private static final String NOT_OVER =
            "ended_at is null and (valid_until is null or valid_until > clock_timestamp())";

    private record Ids(Collection<UUID> values) {}

    private final List<String> pieces = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    Conditions and(String piece, Object... parameters) {
        pieces.add(piece);
        for (var parameter : parameters) {
            values.add(parameter instanceof Collection<?> ids ? new Ids(uuids(ids)) : parameter);
        }
        return this;
    }

    private static List<UUID> uuids(Collection<?> ids) {
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Only if there is a value. */
    Conditions andIf(String piece, @Nullable Object value) {
        return value == null ? this : and(piece, value);
    }

    Conditions and(@Nullable State state) {
        return switch (state) {
            case null -> this;
            case ACTIVE -> and(NOT_OVER + " and valid_from <= clock_timestamp()");
            case FUTURE -> and(NOT_OVER + " and valid_from > clock_timestamp()");
            case ENDED -> and("not (" + NOT_OVER + ")");
        };
    }

    /** The rows that meet all of them, the newest first. */
    <T> List<T> select(Connection connection, String select, int limit, Rows.Row<T> read) throws SQLException {
        var sql = select + " where " + String.join(" and ", pieces) + " order by id desc limit ?";
        try (var statement = connection.prepareStatement(sql)) {
            var columns = new Columns.Binder(statement);
            for (var value : values) {
                if (value instanceof Ids(var ids)) {
                    columns.array("uuid", ids);
                } else {
                    columns.value(value);
                }
            }
            columns.value(limit);
            return Rows.list(statement, read);
        }
    }
}
