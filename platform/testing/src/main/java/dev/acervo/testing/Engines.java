package dev.acervo.testing;

import dev.acervo.engines.ChildEngine;
import dev.acervo.engines.DynamoDbEngine;
import dev.acervo.engines.Engine;
import dev.acervo.engines.KafkaEngine;
import dev.acervo.engines.OpenSearchEngine;
import dev.acervo.engines.Ports;
import dev.acervo.engines.PostgresEngine;
import dev.acervo.engines.S3Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The real engines, each started once per JVM as a process of its own when a test first asks for it, and gone with the JVM.
 */
public final class Engines {
    private static final String ADMIN_PASSWORD = "test-only";
    private static final String ACCESS_KEY = "TESTACCESS";
    private static final String SECRET_KEY = "test-only-secret-key";
    private static final Map<String, Engine> RUNNING = new ConcurrentHashMap<>();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Engines() {}

    /** A fresh, empty database with a role of its own. */
    public record Database(String jdbcUrl, String user, String password) {

        /** Properties of a service under test. */
        public Map<String, Object> configuration() {
            return Map.of("acervo.db.url", jdbcUrl, "acervo.db.user", user, "acervo.db.password", password);
        }
    }

    /** An S3 endpoint and the keys that it accepts. */
    public record ObjectStore(String url, String accessKey, String secretKey) {}

    public static PostgresEngine postgres() {
        return once("postgres", home -> new PostgresEngine(home, Ports.free(), ADMIN_PASSWORD));
    }

    public static Database database() {
        var name = "test_" + DATABASES.incrementAndGet();
        var engine = postgres();
        try {
            engine.createDatabase(name, name, ADMIN_PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(engine.jdbcUrl(name), name, ADMIN_PASSWORD);
    }

    /** Bootstrap servers of a broker that creates no topic by itself: see {@link #topic}. */
    public static String kafka() {
        return once("kafka", home -> new KafkaEngine(home, Ports.free(), Ports.free()))
                .bootstrapServers();
    }

    /** Creates the topic when it does not exist. */
    public static void topic(String name, int partitions) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
            admin.createTopics(
                            Stream.of(new NewTopic(name, partitions, (short) 1)).toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static String dynamodb() {
        return once("dynamodb", home -> new DynamoDbEngine(home, Ports.free(), DynamoDbEngine.Storage.MEMORY))
                .url();
    }

    public static ObjectStore s3() {
        var engine = once("s3", home -> new S3Engine(home, Ports.free(), ACCESS_KEY, SECRET_KEY));
        return new ObjectStore(engine.url(), ACCESS_KEY, SECRET_KEY);
    }

    public static String opensearch() {
        return once("opensearch", home -> new OpenSearchEngine(home, Ports.free(), Ports.free()))
                .url();
    }

    @SuppressWarnings("unchecked")
    private static synchronized <E extends Engine> E once(String name, Function<Path, E> engine) {
        var running = RUNNING.get(name);
        if (running == null) {
            running = start(name, engine);
            RUNNING.put(name, running);
        }
        return (E) running;
    }

    private static <E extends Engine> E start(String name, Function<Path, E> engine) {
        try {
            return ChildEngine.start(engine.apply(ChildEngine.temporaryHome(name)))
                    .engine();
        } catch (IOException e) {
            throw new IllegalStateException(name + " does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
