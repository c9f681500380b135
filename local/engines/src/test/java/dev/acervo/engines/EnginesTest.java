package dev.acervo.engines;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnginesTest {

    @Test
    void postgresKeepsOneRoleOutOfAnothersDatabase() throws Exception {
        var engine = new PostgresEngine(
                Checkout.find(),
                ChildEngine.temporaryHome("postgresql"),
                Ports.free(),
                "p'w\\d",
                Map.of("fsync", "off"));
        try (var child = ChildEngine.start(engine)) {
            engine.createDatabase("alpha", "alpha", "one");
            engine.createDatabase("beta", "beta", "first");
            engine.createDatabase("beta", "beta", "second");

            assertTrue(child.isAlive());
            try (var connection = DriverManager.getConnection(engine.jdbcUrl("beta"), "beta", "second")) {
                connection.createStatement().execute("create extension pg_trgm");
                connection.createStatement().execute("create extension unaccent");
            }
            assertThrows(
                    SQLException.class, () -> DriverManager.getConnection(engine.jdbcUrl("beta"), "beta", "first"));
            assertThrows(
                    SQLException.class, () -> DriverManager.getConnection(engine.jdbcUrl("alpha"), "beta", "second"));
        }
        assertFalse(engine.ready());
        assertFalse(Files.exists(engine.home()));
    }

    @Test
    void kafkaAnswers() throws Exception {
        var engine = new KafkaEngine(ChildEngine.temporaryHome("kafka"), Ports.free(), Ports.free());
        answersAndEnds(engine);
    }

    @Test
    void dynamoDbAnswersOnTheLoopbackAddressOnly() throws Exception {
        var engine =
                new DynamoDbEngine(ChildEngine.temporaryHome("dynamodb"), Ports.free(), DynamoDbEngine.Storage.MEMORY);
        try (var _ = ChildEngine.start(engine)) {
            assertTrue(Listening.onLoopbackOnly(engine.port()));
        }
        assertFalse(engine.ready());
    }

    @Test
    void s3Answers() throws Exception {
        answersAndEnds(new S3Engine(ChildEngine.temporaryHome("s3"), Ports.free(), "key", "secret"));
    }

    @Test
    void openSearchAnswers() throws Exception {
        answersAndEnds(new OpenSearchEngine(ChildEngine.temporaryHome("opensearch"), Ports.free(), Ports.free()));
    }

    @Test
    void anEngineDiesWithTheProcessThatStartedItEvenByKill9() throws Exception {
        var port = Ports.free();
        var owner = new ProcessBuilder(
                        Jvm.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dacervo.root=" + Checkout.find().root(),
                        Owner.class.getName(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var home = Path.of(owner.inputReader().readLine());
        assertFalse(Ports.isFree(port));

        owner.destroyForcibly().waitFor();

        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while ((Files.exists(home) || !Ports.isFree(port)) && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertTrue(Ports.isFree(port));
        assertFalse(Files.exists(home));
    }

    @Test
    void anEngineThatCannotStartSaysWhy() throws Exception {
        var port = Ports.free();
        var first = new S3Engine(ChildEngine.temporaryHome("s3"), port, "key", "secret");
        try (var _ = ChildEngine.start(first)) {
            var second = new PostgresEngine(
                    Checkout.find(), ChildEngine.temporaryHome("postgresql"), port, "secret", Map.of("fsync", "off"));

            var failure = assertThrows(IllegalStateException.class, () -> ChildEngine.start(second));

            var said = String.valueOf(failure.getMessage());
            assertTrue(said.contains("could not bind"), said);
            assertFalse(Files.exists(second.home()));
        }
    }

    private static void answersAndEnds(Engine engine) throws Exception {
        try (var child = ChildEngine.start(engine)) {
            assertTrue(child.isAlive());
            for (var port : engine.ports()) {
                assertTrue(Listening.onLoopbackOnly(port), engine.name() + " listens on " + Listening.addresses(port));
            }
        }
        assertFalse(engine.ready());
        assertFalse(Files.exists(engine.home()));
    }
}
