package dev.acervo.platform.outbox;

import dev.acervo.platform.events.Event;
import dev.acervo.platform.events.EventProducer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the {@link Outbox} holds to Kafka, in commit order, at least once. Of all instances the one that holds a
 * session-level advisory lock relays; it waits for NOTIFY and looks twice a second besides. An event is marked after the
 * broker acknowledged it, so a crash in between sends it twice: consumers are idempotent.
 */
@Context
@Requires(property = "acervo.outbox.enabled", value = "true")
final class OutboxRelay implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration CLEAN_EVERY = Duration.ofHours(1);

    private final EventProducer producer;
    private final String url;
    private final String user;
    private final String password;
    private final AtomicLong oldestSeconds = new AtomicLong();
    private volatile @Nullable Thread thread;
    private volatile boolean closed;
    private long cleanedAt = System.nanoTime();

    OutboxRelay(
            EventProducer producer,
            @Value("${acervo.db.url}") String url,
            @Value("${acervo.db.user}") String user,
            @Value("${acervo.db.password}") String password,
            MeterRegistry meters) {
        this.producer = producer;
        this.url = url;
        this.user = user;
        this.password = password;
        meters.gauge("acervo.outbox.oldest.unpublished.seconds", oldestSeconds);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    private void run() {
        while (!closed) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                lead(connection);
            } catch (SQLException | ExecutionException e) {
                LOG.atWarn().addKeyValue("reason", e.getMessage()).log("outbox relay will try again");
            } catch (InterruptedException _) {
                return;
            }
            pause(RETRY);
        }
    }

    private void lead(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        if (!isLeader(connection)) {
            return;
        }
        try (var listen = connection.createStatement()) {
            listen.execute("listen outbox");
        }
        var notifications = connection.unwrap(PGConnection.class);
        while (!closed) {
            if (relay(connection) == 0) {
                notifications.getNotifications((int) POLL.toMillis());
            }
            clean(connection);
        }
    }

    private static boolean isLeader(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended('outbox', 0))");
                var row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private int relay(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var positions = new ArrayList<Long>();
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        try (var select = connection.prepareStatement("""
                        select position, topic, key, event_id, type, source, time, subject, data,
                               extract(epoch from clock_timestamp() - time)::bigint as age
                        from outbox where published_at is null order by position limit %d
                        """.formatted(BATCH));
                var row = select.executeQuery()) {
            while (row.next()) {
                if (positions.isEmpty()) {
                    oldestSeconds.set(row.getLong("age"));
                }
                positions.add(row.getLong("position"));
                records.add(event(row).toRecord(row.getString("topic"), row.getString("key")));
            }
        }
        if (positions.isEmpty()) {
            oldestSeconds.set(0);
            return 0;
        }
        producer.send(records);
        mark(connection, positions);
        return positions.size();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("source"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("data"));
    }

    private static void mark(Connection connection, List<Long> positions) throws SQLException {
        try (var update = connection.prepareStatement(
                "update outbox set published_at = clock_timestamp() where position = any (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            update.executeUpdate();
        }
    }

    private void clean(Connection connection) throws SQLException {
        if (System.nanoTime() - cleanedAt < CLEAN_EVERY.toNanos()) {
            return;
        }
        cleanedAt = System.nanoTime();
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from outbox where published_at < now() - interval '7 days'");
            delete.executeUpdate("delete from idempotency where created_at < now() - interval '1 day'");
        }
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            closed = true;
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closed = true;
        var running = thread;
        if (running != null) {
            running.join(Duration.ofSeconds(5)); // not interrupted: what was sent is marked first
        }
    }
}
