package dev.acervo.permissions.freshness;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Two instances as they run every day. */
class NeverStaleTest extends NeverStaleContract {
    private static Twins twins;

    @BeforeAll
    static void start() throws IOException {
        twins = new Twins(Map.of());
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
