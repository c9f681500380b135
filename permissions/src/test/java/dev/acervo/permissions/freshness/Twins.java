package dev.acervo.permissions.freshness;

import static dev.acervo.permissions.domain.reach.People.id;
import static dev.acervo.permissions.domain.reach.People.member;

import dev.acervo.permissions.Instance;
import dev.acervo.permissions.TcpRelay;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.org.OrgNews;
import dev.acervo.permissions.domain.reach.OrgFeed;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Two whole instances on one database, each over a wire of its own, and a small company: João is below Marina and Bruno
 * beside her, Helena is HR.
 */
final class Twins implements AutoCloseable {
    static final int HELENA = 1;
    static final int MARINA = 2;
    static final int JOAO = 3;
    static final int BRUNO = 4;

    private static final long TOKEN_NANOS = Duration.ofSeconds(120).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofMillis(2);

    private record Kept(String token, long since) {}

    private final Engines.Database database = Engines.database();
    private final List<TcpRelay> wires = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();
    private long orgVersion;

    /** @param more configuration of both; without any, there is no Kafka and they listen to each other's notifications */
    Twins(Map<String, Object> more) throws IOException {
        for (var at = 0; at < 2; at++) {
            var wire = new TcpRelay(Engines.postgres().port());
            wires.add(wire);
            var url = database.jdbcUrl().replace(":" + Engines.postgres().port(), ":" + wire.port());
            instances.add(Instance.withoutKafka(new Engines.Database(url, database.user(), database.password()), more));
        }
        for (var person : List.of(member(HELENA, -1), member(MARINA, -1), member(JOAO, MARINA), member(BRUNO, -1))) {
            place(0, person);
        }
    }

    TcpRelay wire(int at) {
        return wires.get(at);
    }

    <T> T bean(int at, Class<T> type) {
        return instances.get(at).bean(type);
    }

    /** A connection past the wires. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    Api as(int at, int person, String... roles) {
        return instances.get(at).api().as(token(id(person), roles));
    }

    private String token(EmployeeId person, String... roles) {
        return tokens.compute(person + String.join(" ", roles), (_, kept) -> {
                    var now = System.nanoTime();
                    return kept != null && now - kept.since() < TOKEN_NANOS
                            ? kept
                            : new Kept(Instance.TOKENS.person(person.value(), roles), now);
                })
                .token();
    }

    /** Brings the chart to its next version as a message of employees would. */
    void place(int at, Member person) {
        orgVersion++;
        var event = new OrgEvent(orgVersion, 1, 1, new OrgNews.OfPerson(person));
        answered(() -> {
            bean(at, OrgFeed.class).receive(List.of(event));
            return Optional.of(true);
        });
    }

    /** Asks until there is an answer: while the database is out of reach there is none, and that may last for a moment. */
    static <T> T answered(Supplier<Optional<T>> question) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = Refusals.unlessUnavailable(question);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no answer within " + PATIENCE);
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    @Override
    public void close() throws IOException {
        instances.forEach(Instance::close);
        for (var wire : wires) {
            wire.close();
        }
    }
}
