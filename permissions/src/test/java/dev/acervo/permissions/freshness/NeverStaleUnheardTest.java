package dev.acervo.permissions.freshness;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Two instances that hear nothing of each other: no notification arrives, and Kafka is not there. */
class NeverStaleUnheardTest extends NeverStaleContract {
    private static final String NOBODY_LISTENS = "127.0.0.1:9";
    private static Twins twins;

    @BeforeAll
    static void start() throws IOException {
        twins = new Twins(Map.of(
                "acervo.listen", "false",
                "kafka.enabled", "true",
                "acervo.events.enabled", "true",
                "acervo.outbox.enabled", "true",
                "acervo.kafka", NOBODY_LISTENS));
    }

    @AfterAll
    static void stop() throws IOException {
        twins.close();
    }

    @Override
    protected Twins twins() {
        return twins;
    }
}
