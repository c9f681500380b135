package dev.acervo.documents.kafka;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EventsWaiting;
import dev.acervo.documents.domain.Instance;
import dev.acervo.documents.domain.Leases;
import dev.acervo.platform.events.EventProducer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the outbox's events while this instance is the one that does, at once after a change here and soon after one
 * elsewhere. The lease is renewed long before it ends; a holder that was asleep for longer tells events twice, which no
 * consumer minds.
 */
@Singleton
@Requires(bean = EventProducer.class)
final class OutboxRelay implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final String JOB = "outbox";
    private static final Duration LEASE = Duration.ofSeconds(6);
    private static final Duration RENEWAL = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final OutboxBatch batch;
    private final Leases leases;
    private final Clock clock;
    private final Instance instance;
    private final Duration poll;
    private final Semaphore waiting = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable Thread thread;

    OutboxRelay(
            OutboxBatch batch,
            Leases leases,
            Clock clock,
            Instance instance,
            @Value("${acervo.documents.outbox.poll:300ms}") Duration poll) {
        this.batch = batch;
        this.leases = leases;
        this.clock = clock;
        this.instance = instance;
        this.poll = poll;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    @EventListener
    void wake(EventsWaiting event) {
        waiting.release();
    }

    private void run() {
        try {
            while (!closed) {
                try {
                    lead();
                } catch (DocumentProblem.Unavailable | ExecutionException e) {
                    LOG.atWarn().setCause(e).log("the outbox waits for the table or the broker");
                }
                Thread.sleep(RETRY);
            }
        } catch (InterruptedException _) {
            // The service stops.
        }
    }

    private void lead() throws ExecutionException, InterruptedException {
        while (!closed && leases.hold(JOB, instance.name(), clock.instant(), LEASE)) {
            long renewal = System.nanoTime() + RENEWAL.toNanos();
            while (!closed && System.nanoTime() < renewal) {
                waiting.drainPermits();
                if (batch.tell() == 0) {
                    waiting.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closed = true;
        waiting.release();
        var running = thread;
        if (running == null) {
            return;
        }
        if (!running.join(Duration.ofSeconds(5))) {
            running.interrupt();
        }
        try {
            leases.hold(JOB, instance.name(), clock.instant(), Duration.ZERO);
        } catch (DocumentProblem.Unavailable e) {
            LOG.atWarn().setCause(e).log("the lease of the outbox runs out by itself");
        }
    }
}
