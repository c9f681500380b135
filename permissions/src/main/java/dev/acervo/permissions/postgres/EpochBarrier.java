package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.reach.Refusal;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The strict read: whoever asks gets the answer of a query that started after they asked, so whatever was committed before
 * is seen. Everybody who waits while a query runs shares the next one; there is never more than one at a time.
 */
@Singleton
final class EpochBarrier {
    private static final Logger LOG = LoggerFactory.getLogger(EpochBarrier.class);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** Asks the database, one call at a time. */
    interface Query {
        Tick read() throws SQLException;
    }

    private final Query query;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable CompletableFuture<Tick> next;
    private boolean running;

    EpochBarrier(Query query) {
        this.query = query;
    }

    Tick ask() {
        try {
            return join().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.atWarn().addKeyValue("reason", String.valueOf(e.getMessage())).log("the epoch cannot be asked");
            throw new Refusal.Unavailable().refused();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refusal.Unavailable().refused();
        }
    }

    private CompletableFuture<Tick> join() {
        lock.lock();
        try {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            if (!running) {
                running = true;
                Thread.ofVirtual().name("epoch").start(this::serve);
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        for (var turn = take(); turn != null; turn = take()) {
            try {
                turn.complete(query.read());
            } catch (SQLException | RuntimeException e) {
                turn.completeExceptionally(e);
            }
        }
    }

    /** From here on nobody joins this turn: its query has not started yet. */
    private @Nullable CompletableFuture<Tick> take() {
        lock.lock();
        try {
            var turn = next;
            next = null;
            running = turn != null;
            return turn;
        } finally {
            lock.unlock();
        }
    }
}
