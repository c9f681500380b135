package dev.acervo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.platform.events.Event;
import dev.acervo.platform.idempotency.Idempotency;
import dev.acervo.platform.idempotency.Idempotency.Claim;
import dev.acervo.platform.outbox.Outbox;
import dev.acervo.testing.Engines;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final String TOPIC = "outbox.test";
    private static final Engines.Database DATABASE = Engines.database();
    private static EmbeddedServer first;
    private static EmbeddedServer second;

    @BeforeAll
    static void start() throws SQLException, IOException {
        Engines.topic(TOPIC, 1);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var script : List.of("V1__outbox.sql", "V2__idempotency.sql")) {
                try (var in = OutboxTest.class.getResourceAsStream("/db/platform/" + script)) {
                    statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        first = instance();
        second = instance();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void whatIsCommittedArrivesInCommitOrderAndWhatIsNotNever() throws Exception {
        try (var slow = connect();
                var quick = connect()) {
            slow.setAutoCommit(false);
            quick.setAutoCommit(false);
            append(slow, "first");
            var waiting = Thread.ofVirtual().start(() -> {
                try {
                    append(quick, "second");
                    quick.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(300);
            slow.commit();
            waiting.join();
            append(slow, "never");
            slow.rollback();
            append(slow, "third");
            slow.commit();
        }
        first.close(); // whichever led: the other one goes on
        try (var connection = connect()) {
            append(connection, "fourth");
        }
        assertThat(received(4)).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void anIdempotencyKeyIsKnownFromTheCommitOfItsWork() throws SQLException {
        try (var one = connect();
                var other = connect()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            assertThat(claim(one, "h")).isInstanceOf(Claim.New.class);
            assertThat(claim(other, "h")).isInstanceOf(Claim.InProgress.class);
            Idempotency.complete(one, "ana", "POST /x", "k", "h", "42");
            one.commit();
            other.rollback();
            assertThat(claim(other, "h")).isEqualTo(new Claim.Done("42"));
            assertThat(claim(other, "changed")).isInstanceOf(Claim.Mismatch.class);
            other.rollback();
        }
    }

    private static Claim claim(Connection connection, String hash) throws SQLException {
        return Idempotency.claim(connection, "ana", "POST /x", "k", hash);
    }

    private static void append(Connection connection, String subject) throws SQLException {
        var event = new Event(UUID.randomUUID(), "test.v1", "/test", Instant.now(), subject, "{\"a\":1}");
        Outbox.append(connection, TOPIC, subject, event);
    }

    /** Subjects in the order of their first arrival: the outbox delivers at least once. */
    private static List<String> received(int count) {
        var subjects = new LinkedHashSet<String>();
        var settings = Map.<String, Object>of(
                "bootstrap.servers", Engines.kafka(), "group.id", "test", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (subjects.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> subjects.add(Event.of(message).subject()));
            }
        }
        return List.copyOf(subjects);
    }

    private static EmbeddedServer instance() {
        var properties = new HashMap<String, Object>(TestTokens.start().configuration());
        properties.putAll(DATABASE.configuration());
        properties.put("micronaut.application.name", "employees");
        properties.put("acervo.kafka", Engines.kafka());
        properties.put("acervo.events.enabled", true);
        properties.put("acervo.outbox.enabled", true);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
    }
}
