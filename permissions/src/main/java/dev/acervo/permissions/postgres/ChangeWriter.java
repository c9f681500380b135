package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.reach.Affected;
import dev.acervo.permissions.domain.reach.Alterations;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.World;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one change: its rows, its line in the log, its events, and the call that wakes the other instances. */
@Singleton
final class ChangeWriter {
    static final String CHANNEL = "access_epoch";

    private final EventWriter events;

    ChangeWriter(EventWriter events) {
        this.events = events;
    }

    /** Takes the next epoch, and with it the turn: nobody else can until this transaction is over. */
    Tick take(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(
                        "update access_epoch set epoch = epoch + 1 returning epoch, clock_timestamp()");
                var row = update.executeQuery()) {
            row.next();
            return new Tick(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    void write(Connection connection, Tick tick, Change change) throws SQLException {
        if (change.after().epoch() != tick.epoch()) {
            throw new IllegalStateException(
                    "a change to epoch " + change.after().epoch() + " at " + tick.epoch());
        }
        writeOrgVersion(connection, change.after());
        var chart = change.chart();
        if (chart.whole()) {
            MemberRows.deleteAllBut(connection, chart.people());
            DepartmentRows.deleteAllBut(connection, chart.departments().changed());
        }
        MemberRows.write(connection, chart.people());
        DepartmentRows.write(connection, chart.departments());
        write(connection, change.alterations());
        log(connection, tick, change);
        for (var event : change.events()) {
            events.append(connection, tick.time(), event);
        }
        try (var wake = connection.prepareStatement("select pg_notify(?, ?)")) {
            wake.setString(1, CHANNEL);
            wake.setString(2, String.valueOf(tick.epoch()));
            wake.execute();
        }
    }

    /** Of a directory that is not known the facts stay behind the chart. */
    private static void writeOrgVersion(Connection connection, World after) throws SQLException {
        var version = after.org().version();
        try (var update = connection.prepareStatement("""
                update org_version set version = ?, facts_version = ?
                where (version, facts_version) is distinct from (?, ?)
                """)) {
            var facts = after.directory().isKnown() ? version : 0;
            update.setLong(1, version);
            update.setLong(2, facts);
            update.setLong(3, version);
            update.setLong(4, facts);
            update.executeUpdate();
        }
    }

    private static void write(Connection connection, Alterations altered) throws SQLException {
        upsert(connection, GrantRow.UPSERT, altered.grants(), (grant, row) -> new GrantRow(grant).bind(row));
        upsert(connection, GroupRow.UPSERT, altered.groups(), (group, row) -> new GroupRow(group).bind(row));
        upsert(
                connection,
                DelegationRow.UPSERT,
                altered.delegations(),
                (delegation, row) -> new DelegationRow(delegation).bind(row));
    }

    private interface Bind<T> {
        void to(T one, PreparedStatement row) throws SQLException;
    }

    private static <T> void upsert(Connection connection, String sql, Collection<T> all, Bind<T> bind)
            throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (var upsert = connection.prepareStatement(sql)) {
            for (var one : all) {
                bind.to(one, upsert);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void log(Connection connection, Tick tick, Change change) throws SQLException {
        var chart = change.chart();
        var altered = change.alterations();
        try (var insert = connection.prepareStatement("""
                insert into access_change
                  (epoch, at, whole_chart, people, departments, permissions, groups, delegations, affected)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            new Columns.Binder(insert)
                    .value(tick.epoch())
                    .time(tick.time())
                    .value(chart.whole())
                    // who reads about a whole chart reads all of it: it needs no lists
                    .array(
                            "uuid",
                            chart.whole()
                                    ? List.of()
                                    : ids(chart.people(), member -> member.id().value()))
                    .array("uuid", chart.whole() ? List.of() : DepartmentRows.ids(chart.departments()))
                    .array("uuid", ids(altered.grants(), grant -> grant.id().value()))
                    .array("uuid", ids(altered.groups(), group -> group.id().value()))
                    .array(
                            "uuid",
                            ids(
                                    altered.delegations(),
                                    delegation -> delegation.id().value()))
                    .value(bytes(change.affected()));
            insert.executeUpdate();
        }
    }

    private static <T> List<UUID> ids(Collection<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).toList();
    }

    private static byte @Nullable [] bytes(Affected affected) {
        var numbers = affected.numbers();
        if (numbers == null) {
            return null;
        }
        numbers.runOptimize();
        var bytes = ByteBuffer.allocate(numbers.serializedSizeInBytes());
        numbers.serialize(bytes);
        return bytes.array();
    }
}
