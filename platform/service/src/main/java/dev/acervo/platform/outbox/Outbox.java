package dev.acervo.platform.outbox;

import dev.acervo.platform.events.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * Saves events beside the state that they tell of. The position of an event is taken under the lock of one row that is held
 * to the end of the transaction, so positions are in commit order and have no gap that could still be filled: a relay that
 * reads in order of position misses nothing.
 */
public final class Outbox {
    private static final String APPEND = """
            with head as (update outbox_head set position = position + 1 returning position)
            insert into outbox (position, topic, key, event_id, type, source, time, subject, data)
            select position, ?, ?, ?, ?, ?, ?, ?, ?::jsonb from head
            """;

    private Outbox() {}

    /** Appends within the transaction that {@code connection} has open; wakes the relay at its commit. */
    public static void append(Connection connection, String topic, String key, Event event) throws SQLException {
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setObject(3, event.id());
            insert.setString(4, event.type());
            insert.setString(5, event.source());
            insert.setObject(6, event.time().atOffset(ZoneOffset.UTC));
            insert.setString(7, event.subject());
            insert.setString(8, event.data());
            insert.executeUpdate();
        }
        try (var wake = connection.prepareStatement("select pg_notify('outbox', '')")) {
            wake.execute();
        }
    }
}
