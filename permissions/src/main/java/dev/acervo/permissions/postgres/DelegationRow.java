package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of {@code delegation}. */
record DelegationRow(Delegation delegation) {
    static final String COLUMNS = "id, delegator_id, delegate_id, valid_from, valid_until, reason, made_by, created_at,"
            + " ended_at, ended_by, version";
    static final String UPSERT = """
            insert into delegation (id, delegator_id, delegate_id, valid_from, valid_until, reason, made_by, created_at,
              ended_at, ended_by, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set valid_until = excluded.valid_until, reason = excluded.reason,
              ended_at = excluded.ended_at, ended_by = excluded.ended_by, version = excluded.version
            """;

    static DelegationRow of(ResultSet row) throws SQLException {
        return new DelegationRow(new Delegation(
                new DelegationId(Columns.id(row, "id")),
                Columns.employee(row, "delegator_id"),
                Columns.employee(row, "delegate_id"),
                Columns.time(row, "valid_from"),
                new Delegation.Terms(Columns.time(row, "valid_until"), row.getString("reason")),
                Columns.employee(row, "made_by"),
                Columns.time(row, "created_at"),
                Columns.ending(row),
                row.getLong("version")));
    }

    void bind(PreparedStatement upsert) throws SQLException {
        new Columns.Binder(upsert)
                .value(delegation.id().value())
                .employee(delegation.delegator())
                .employee(delegation.delegate())
                .time(delegation.from())
                .time(delegation.terms().until())
                .value(delegation.terms().reason())
                .employee(delegation.madeBy())
                .time(delegation.createdAt())
                .ending(delegation.ended())
                .value(delegation.version());
    }
}
