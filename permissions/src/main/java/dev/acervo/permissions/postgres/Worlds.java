package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.reach.World;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The one world that this instance holds in memory, replaced as a whole and never by an older one. */
@Singleton
final class Worlds {
    private final Sessions sessions;
    private final WorldReader reader = new WorldReader();
    private final ReentrantLock pulling = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile World current = World.EMPTY;

    Worlds(Sessions sessions, MeterRegistry meters) {
        this.sessions = sessions;
        meters.gauge("acervo.access.epoch", this, worlds -> worlds.current.epoch());
        meters.gauge("acervo.org.version", this, worlds -> worlds.current.org().version());
        meters.gauge("acervo.org.people", this, worlds -> worlds.current.org().size());
    }

    /** The world at this epoch or later; reads what is missing first. */
    World atLeast(long epoch) throws SQLException {
        if (current.epoch() >= epoch) {
            return current;
        }
        pulling.lock();
        try {
            return current.epoch() >= epoch ? current : pull();
        } finally {
            pulling.unlock();
        }
    }

    private World pull() throws SQLException {
        var world = sessions.snapshot(connection -> reader.read(connection, current, WorldReader.epoch(connection)));
        publish(world);
        return world;
    }

    /** The world right before an epoch that {@code connection} has taken and not committed. */
    World before(Connection connection, long epoch) throws SQLException {
        return reader.read(connection, current, epoch - 1);
    }

    void publish(World world) {
        lock.lock();
        try {
            if (world.epoch() > current.epoch()) {
                current = world;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a world after this epoch is here, or the time is over. */
    void awaitAfter(long epoch, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            var left = longest.toNanos();
            while (current.epoch() <= epoch && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
