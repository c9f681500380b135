package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code permission}. */
record GrantRow(Grant grant) {
    static final String COLUMNS =
            "id, subject_id, target_type, target_id, level, types, valid_from, valid_until, reason, granted_by,"
                    + " created_at, ended_at, ended_by, version";
    static final String UPSERT = """
            insert into permission (id, subject_type, subject_id, target_type, target_id, level, types, valid_from,
                                    valid_until, reason, granted_by, created_at, ended_at, ended_by, version)
            values (?, 'person', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set level = excluded.level, types = excluded.types,
              valid_until = excluded.valid_until, reason = excluded.reason, ended_at = excluded.ended_at,
              ended_by = excluded.ended_by, version = excluded.version
            """;

    static GrantRow of(ResultSet row) throws SQLException {
        var targetId = employee(row, "target_id");
        var endedAt = time(row, "ended_at");
        return new GrantRow(new Grant(
                new GrantId(row.getObject("id", UUID.class)),
                employee(row, "subject_id"),
                row.getString("target_type").equals("person")
                        ? new Target.Person(targetId)
                        : new Target.Subtree(targetId),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                new Grant.Terms(
                        Level.valueOf(row.getString("level")),
                        List.of((String[]) row.getArray("types").getArray()),
                        time(row, "valid_until"),
                        row.getString("reason")),
                employee(row, "granted_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : new Grant.Ending(endedAt, nullable(row)),
                row.getLong("version")));
    }

    void bind(PreparedStatement upsert) throws SQLException {
        var ended = grant.ended();
        var at = 1;
        upsert.setObject(at++, grant.id().value());
        upsert.setObject(at++, grant.subject().value());
        upsert.setString(at++, targetType(grant.target()));
        upsert.setObject(at++, grant.target().id().value());
        upsert.setString(at++, grant.terms().level().name());
        upsert.setArray(
                at++,
                upsert.getConnection()
                        .createArrayOf("text", grant.terms().types().toArray()));
        upsert.setObject(at++, offset(grant.from()));
        upsert.setObject(at++, offset(grant.terms().until()));
        upsert.setString(at++, grant.terms().reason());
        upsert.setObject(at++, grant.grantedBy().value());
        upsert.setObject(at++, offset(grant.createdAt()));
        upsert.setObject(at++, ended == null ? null : offset(ended.at()));
        upsert.setObject(
                at++, ended == null || ended.by() == null ? null : ended.by().value());
        upsert.setLong(at, grant.version());
    }

    static String targetType(Target target) {
        return switch (target) {
            case Target.Person _ -> "person";
            case Target.Subtree _ -> "subtree";
        };
    }

    private static EmployeeId employee(ResultSet row, String column) throws SQLException {
        return new EmployeeId(row.getObject(column, UUID.class));
    }

    private static @Nullable EmployeeId nullable(ResultSet row) throws SQLException {
        var id = row.getObject("ended_by", UUID.class);
        return id == null ? null : new EmployeeId(id);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
