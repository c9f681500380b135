package dev.acervo.permissions.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Two instances whose connections end in the middle of whatever they do: those that listen, that ask, and that write. */
class NeverStaleInterruptedTest extends NeverStaleContract {
    private static final List<String> CONNECTIONS =
            List.of("permissions-listen", "permissions-epoch", "PostgreSQL JDBC Driver");
    private static final long SHORTEST_PAUSE = 20; // ms
    private static final int LONGER_PAUSES =
            7; // each twice the one before: a slow machine needs one in which it gets through
    private static Twins twins;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private CompletableFuture<Integer> ending;

    @BeforeAll
    static void start() throws IOException {
        twins = new Twins(Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        twins.close();
    }

    @BeforeEach
    void begin() {
        ending = CompletableFuture.supplyAsync(this::endConnections);
    }

    @AfterEach
    void end() {
        going.set(false);
        assertThat(ending.join()).as("connections ended").isPositive();
    }

    @Override
    protected Twins twins() {
        return twins;
    }

    private int endConnections() {
        var ended = 0;
        try (var connection = twins.database();
                var end = connection.prepareStatement("""
                        select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and application_name = ? and pid <> pg_backend_pid()
                        """)) {
            while (going.get()) {
                end.setString(1, CONNECTIONS.get(ThreadLocalRandom.current().nextInt(CONNECTIONS.size())));
                try (var row = end.executeQuery()) {
                    row.next();
                    ended += row.getInt(1);
                }
                Thread.sleep(SHORTEST_PAUSE << ThreadLocalRandom.current().nextInt(LONGER_PAUSES));
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return ended;
    }
}
