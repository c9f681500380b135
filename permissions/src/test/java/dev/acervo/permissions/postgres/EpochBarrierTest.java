package dev.acervo.permissions.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.permissions.domain.reach.Refused;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EpochBarrierTest {

    @Test
    void nobodyIsAnsweredByAQueryThatStartedBeforeTheyAsked() throws InterruptedException {
        var committed = new AtomicLong();
        var queries = new AtomicInteger();
        var stale = new AtomicInteger();
        var barrier = new EpochBarrier(() -> {
            queries.incrementAndGet();
            var seen = committed.get(); // the server takes its snapshot first, and answers later
            Thread.yield();
            return new Tick(seen, Instant.EPOCH);
        });
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < 200; person++) {
                people.submit(() -> {
                    for (var round = 0; round < 200; round++) {
                        var before = committed.incrementAndGet();
                        if (barrier.ask().epoch() < before) {
                            stale.incrementAndGet();
                        }
                    }
                });
            }
        }
        assertThat(stale).hasValue(0);
        assertThat(committed).hasValue(40_000);
        assertThat(queries.get()).as("shared").isLessThan(40_000);
    }

    @Test
    void whenTheDatabaseCannotBeAskedThereIsNoAnswer() {
        var barrier = new EpochBarrier(() -> {
            throw new SQLException("gone", "08006");
        });

        assertThatThrownBy(barrier::ask).isInstanceOf(Refused.class).hasMessageContaining("Unavailable");
    }
}
