package dev.acervo.permissions.postgres;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pulls changes as soon as another instance has committed them, so that the next question finds them here already. Only a
 * matter of speed: a lost notification costs the next question one pull.
 */
@Context
@Requires(property = "acervo.listen", notEquals = "false")
final class EpochListener implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(EpochListener.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int WAIT_MILLIS = 10_000;
    private static final int SOCKET_SECONDS = 5; // for its own questions; the wait for notifications has its own limit

    private final Sessions sessions;
    private final Worlds worlds;
    private volatile @Nullable Thread thread;
    private volatile boolean closed;

    EpochListener(Sessions sessions, Worlds worlds) {
        this.sessions = sessions;
        this.worlds = worlds;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("epoch-listener").start(this::run);
    }

    private void run() {
        while (!closed) {
            try (var connection = sessions.own("permissions-listen", SOCKET_SECONDS)) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    LOG.atWarn()
                            .addKeyValue("reason", String.valueOf(e.getMessage()))
                            .log("not listening, will retry");
                }
            }
            try {
                Thread.sleep(RETRY);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + ChangeWriter.CHANNEL);
        }
        worlds.atLeast(WorldReader.epoch(connection));
        var session = connection.unwrap(PGConnection.class);
        while (!closed) {
            var heard = session.getNotifications(WAIT_MILLIS);
            if (heard.length > 0) {
                worlds.atLeast(Arrays.stream(heard)
                        .mapToLong(notification -> Long.parseLong(notification.getParameter()))
                        .max()
                        .orElse(0));
            } else {
                worlds.atLeast(WorldReader.epoch(connection));
            }
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closed = true;
        var running = thread;
        if (running != null) {
            running.interrupt();
            running.join(Duration.ofSeconds(2));
        }
    }
}
