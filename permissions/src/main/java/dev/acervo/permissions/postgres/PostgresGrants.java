package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.reach.GrantArchive;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All permissions, from their table. */
@Singleton
final class PostgresGrants implements GrantArchive {
    private static final String NOT_OVER =
            "ended_at is null and (valid_until is null or valid_until > clock_timestamp())";

    private final Sessions sessions;

    PostgresGrants(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Grant> find(GrantId id) {
        return select("id = ?", List.of(id.value()), 1).stream().findFirst();
    }

    @Override
    public List<Grant> list(Sight sight, Filter filter, @Nullable GrantId before, int limit) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        switch (sight) {
            case Sight.All _ -> conditions.add("true");
            case Sight.Own(var me, var meAndAbove) -> {
                conditions.add("""
                        (subject_id = ? or granted_by = ? or target_id = ?
                         or (target_type = 'subtree' and target_id = any (?)))""");
                values.addAll(List.of(me.value(), me.value(), me.value()));
                values.add(meAndAbove.stream().map(id -> id.value()).toArray());
            }
        }
        if (filter.subject() != null) {
            conditions.add("subject_id = ?");
            values.add(filter.subject().value());
        }
        if (filter.target() != null) {
            conditions.add("target_id = ?");
            values.add(filter.target().value());
        }
        if (filter.state() != null) {
            conditions.add(condition(filter.state()));
        }
        if (before != null) {
            conditions.add("id < ?");
            values.add(before.value());
        }
        return select(String.join(" and ", conditions), values, limit);
    }

    private static String condition(Grant.State state) {
        return switch (state) {
            case ACTIVE -> NOT_OVER + " and valid_from <= clock_timestamp()";
            case FUTURE -> NOT_OVER + " and valid_from > clock_timestamp()";
            case ENDED -> "not (" + NOT_OVER + ")";
        };
    }

    private List<Grant> select(String condition, List<Object> values, int limit) {
        try {
            return sessions.transaction(connection -> select(connection, condition, values, limit));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static List<Grant> select(Connection connection, String condition, List<Object> values, int limit)
            throws SQLException {
        var sql = "select " + GrantRow.COLUMNS + " from permission where " + condition + " order by id desc limit ?";
        try (var select = connection.prepareStatement(sql)) {
            var at = 1;
            for (var value : values) {
                if (value instanceof Object[] many) {
                    select.setArray(at++, connection.createArrayOf("uuid", many));
                } else {
                    select.setObject(at++, value);
                }
            }
            select.setInt(at, limit);
            try (var row = select.executeQuery()) {
                var grants = new ArrayList<Grant>();
                while (row.next()) {
                    grants.add(GrantRow.of(row).grant());
                }
                return grants;
            }
        }
    }
}
