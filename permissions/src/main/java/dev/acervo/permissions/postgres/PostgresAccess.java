package dev.acervo.permissions.postgres;

import dev.acervo.permissions.domain.reach.AccessStore;
import dev.acervo.permissions.domain.reach.Change;
import dev.acervo.permissions.domain.reach.Moment;
import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.platform.idempotency.Idempotency;
import dev.acervo.platform.idempotency.Idempotency.Claim;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Access kept in PostgreSQL, with one world in memory that every read checks against the epoch first. */
@Singleton
final class PostgresAccess implements AccessStore {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final Sessions sessions;
    private final EpochBarrier barrier;
    private final Worlds worlds;
    private final ChangeWriter writer;

    PostgresAccess(Sessions sessions, EpochBarrier barrier, Worlds worlds, ChangeWriter writer) {
        this.sessions = sessions;
        this.barrier = barrier;
        this.worlds = worlds;
        this.writer = writer;
    }

    @Override
    public Moment now() {
        var tick = barrier.ask();
        try {
            return new Moment(worlds.atLeast(tick.epoch()), tick.time());
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public <R> R change(Function<Moment, Decided<R>> decision) {
        return inTransaction(connection -> decide(connection, decision));
    }

    @Override
    public UUID changeOnce(@Nullable Once once, Function<Moment, Decided<UUID>> decision) {
        if (once == null) {
            return change(decision);
        }
        return inTransaction(connection -> {
            var claim = Idempotency.claim(connection, once.person(), once.route(), once.key(), once.content());
            return switch (claim) {
                case Claim.Done(var id) -> new Decided<>(UUID.fromString(id), Optional.empty());
                case Claim.Mismatch _ -> throw new Refusal.KeyReused().refused();
                case Claim.InProgress _ -> throw new Refusal.KeyInUse().refused();
                case Claim.New _ -> {
                    var decided = decide(connection, decision);
                    var id = decided.answer().toString();
                    Idempotency.complete(connection, once.person(), once.route(), once.key(), once.content(), id);
                    yield decided;
                }
            };
        });
    }

    private <R> Decided<R> decide(Connection connection, Function<Moment, Decided<R>> decision) throws SQLException {
        var tick = writer.take(connection);
        var moment = new Moment(worlds.before(connection, tick.epoch()), tick.time());
        var decided = decision.apply(moment);
        if (decided.change().isEmpty()) {
            connection.rollback(); // gives the epoch back
        } else {
            writer.write(connection, tick, decided.change().get());
        }
        return decided;
    }

    private <R> R inTransaction(Sessions.Work<Decided<R>> work) {
        try {
            var decided = sessions.transaction(work);
            decided.change().map(Change::after).ifPresent(worlds::publish);
            return decided.answer();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public Moment await(long orgVersion, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        var moment = now();
        while (moment.world().org().version() < orgVersion && System.nanoTime() < end) {
            var left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            try {
                worlds.awaitAfter(moment.world().epoch(), left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return moment;
            }
            moment = now();
        }
        return moment;
    }
}
