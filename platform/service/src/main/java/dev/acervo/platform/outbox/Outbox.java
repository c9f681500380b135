package dev.acervo.platform.outbox;

import dev.acervo.platform.events.Event;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Saves events beside the state that they tell of. The position of an event is taken under the lock of one row that is held
 * to the end of the transaction, so positions are in commit order and have no gap that could still be filled: a relay that
 * reads in order of position misses nothing.
 */
public final class Outbox {
    private static final String APPEND = """
            with head as (update outbox_head set position = position + ? returning position - ? as before)
            insert into outbox (position, topic, key, event_id, type, source, time, subject, data)
            select before + at, ?, key, event_id, type, source, time, subject, data
            from head, unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::jsonb[])
              with ordinality as event (key, event_id, type, source, time, subject, data, at)
            """;

    private Outbox() {}

    /** An event and the key of its message. */
    public record Keyed(String key, Event event) {}

    /** Appends within the transaction that {@code connection} has open; wakes the relay at its commit. */
    public static void append(Connection connection, String topic, String key, Event event) throws SQLException {
        append(connection, topic, List.of(new Keyed(key, event)));
    }

    /** Appends events in this order, as one statement. */
    public static void append(Connection connection, String topic, List<Keyed> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setInt(1, events.size());
            insert.setInt(2, events.size());
            insert.setString(3, topic);
            insert.setArray(4, array(connection, "text", events, Keyed::key));
            insert.setArray(
                    5, array(connection, "uuid", events, keyed -> keyed.event().id()));
            insert.setArray(
                    6, array(connection, "text", events, keyed -> keyed.event().type()));
            insert.setArray(
                    7, array(connection, "text", events, keyed -> keyed.event().source()));
            insert.setArray(
                    8,
                    array(
                            connection,
                            "timestamptz",
                            events,
                            keyed -> keyed.event().time()));
            insert.setArray(
                    9, array(connection, "text", events, keyed -> keyed.event().subject()));
            insert.setArray(
                    10,
                    array(connection, "jsonb", events, keyed -> keyed.event().data()));
            insert.executeUpdate();
        }
        try (var wake = connection.prepareStatement("select pg_notify('outbox', '')")) {
            wake.execute();
        }
    }

    private static Array array(Connection connection, String type, List<Keyed> events, Function<Keyed, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(column).toArray());
    }
}
