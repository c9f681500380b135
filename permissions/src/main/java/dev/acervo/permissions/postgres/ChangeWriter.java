package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantEvent;
import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.reach.Affected;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.World;
import dev.acervo.platform.events.Event;
import dev.acervo.platform.outbox.Outbox;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** Writes one change: its rows, its line in the log, its events, and the call that wakes the other instances. */
@Singleton
final class ChangeWriter {
    static final String CHANNEL = "access_epoch";
    private static final String TOPIC = "permissions.events";

    private final ObjectMapper json;
    private final IdSource ids;

    ChangeWriter(ObjectMapper json, IdSource ids) {
        this.json = json;
        this.ids = ids;
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
        if (change.wholeChart()) {
            MemberRows.deleteAllBut(connection, change.people());
            DepartmentRows.deleteAllBut(connection, change.departments().changed());
        }
        MemberRows.write(connection, change.people());
        DepartmentRows.write(connection, change.departments());
        writeGrants(connection, change.grants());
        log(connection, tick, change);
        for (var event : change.events()) {
            append(connection, tick, event);
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

    private static void writeGrants(Connection connection, Collection<Grant> grants) throws SQLException {
        if (grants.isEmpty()) {
            return;
        }
        try (var upsert = connection.prepareStatement(GrantRow.UPSERT)) {
            for (var grant : grants) {
                new GrantRow(grant).bind(upsert);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void log(Connection connection, Tick tick, Change change) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into access_change (epoch, at, whole_chart, people, departments, permissions, affected)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            insert.setLong(1, tick.epoch());
            insert.setObject(2, tick.time().atOffset(ZoneOffset.UTC));
            insert.setBoolean(3, change.wholeChart());
            // who reads about a whole chart reads all of it: it needs no lists
            insert.setArray(
                    4,
                    Rows.array(
                            connection,
                            "uuid",
                            change.wholeChart() ? List.<Member>of() : change.people(),
                            member -> member.id().value()));
            insert.setArray(
                    5,
                    DepartmentRows.ids(
                            connection, change.wholeChart() ? DepartmentChanges.NONE : change.departments()));
            insert.setArray(
                    6,
                    Rows.array(
                            connection,
                            "uuid",
                            change.grants(),
                            grant -> grant.id().value()));
            insert.setBytes(7, bytes(change.affected()));
            insert.executeUpdate();
        }
    }

    private static byte @org.jspecify.annotations.Nullable [] bytes(Affected affected) {
        var numbers = affected.numbers();
        if (numbers == null) {
            return null;
        }
        numbers.runOptimize();
        var bytes = ByteBuffer.allocate(numbers.serializedSizeInBytes());
        numbers.serialize(bytes);
        return bytes.array();
    }

    private void append(Connection connection, Tick tick, GrantEvent event) throws SQLException {
        var type = switch (event) {
            case GrantEvent.Created _ -> "dev.acervo.permission.created.v1";
            case GrantEvent.Ended _ -> "dev.acervo.permission.ended.v1";
        };
        var id = event.grant().id().toString();
        try {
            var data = json.writeValueAsString(PermissionMessage.of(event.grant()));
            Outbox.append(connection, TOPIC, id, new Event(ids.next(), type, "/permissions", tick.time(), id, data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
