package dev.acervo.permissions.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What two instances promise together: who asks after a change was answered hears of it, at whichever of them. Runs with
 * {@code -Dacervo.test.rounds=1000} for a longer night.
 */
abstract class NeverStaleContract {
    private static final Logger LOG = LoggerFactory.getLogger(NeverStaleContract.class);
    private static final int ROUNDS = Integer.getInteger("acervo.test.rounds", 100);
    private static final int CROWDED_ROUNDS = Math.max(1, ROUNDS / 4); // each waits for many
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    protected abstract Twins twins();

    @Test
    void aPermissionGivenOrEndedAtOneIsSoAtTheOtherOnTheNextQuestion() {
        oneAfterTheOther(new PermissionRight(twins()), new Asking(twins()).aboutAPermission());
    }

    @Test
    void aMoveAtOneIsSoAtTheOtherOnTheNextQuestion() {
        oneAfterTheOther(new MoveRight(twins()), new Asking(twins()).aboutAMove());
    }

    @Test
    void whoeverAsksAfterTheEndOfAPermissionWasAnsweredNeverSeesIt() throws Exception {
        whileManyAsk(new PermissionRight(twins()), new Asking(twins()).aboutAPermission());
    }

    @Test
    void whoeverAsksAfterAMoveWasAnsweredSeesIt() throws Exception {
        whileManyAsk(new MoveRight(twins()), new Asking(twins()).aboutAMove());
    }

    /** The writer alternates, the other one is asked, two questions after each change, every question in its turn. */
    private void oneAfterTheOther(Right right, List<Question> questions) {
        var started = System.nanoTime();
        var stale = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var holds : new boolean[] {true, false}) {
                var writer = (holds ? round : round / 2) % 2;
                right.set(writer, holds);
                for (var next = 0; next < 2; next++) {
                    var question = questions.get((round + next) % questions.size());
                    if (Twins.answered(() -> question.ask(1 - writer)) != holds) {
                        stale.add("round " + round + ": " + question.name() + " after " + holds);
                    }
                }
            }
        }
        say(right, ROUNDS, 4L * ROUNDS, stale.size(), started);
        assertThat(stale).isEmpty();
    }

    private void whileManyAsk(Right right, List<Question> questions) throws Exception {
        var started = System.nanoTime();
        var ledger = new Ledger();
        var latest = new AtomicLongArray(2);
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<Future<?>>();
            for (var question : questions) {
                for (var at = 0; at < 2; at++) {
                    var where = at;
                    readers.add(threads.submit(() -> {
                        while (going.get()) {
                            ask(question, where, ledger, latest);
                        }
                    }));
                }
            }
            try {
                write(right, ledger, latest, readers);
            } finally {
                going.set(false);
            }
            for (var reader : readers) {
                reader.get();
            }
        }
        var wrong = ledger.wrong();
        say(right, CROWDED_ROUNDS, ledger.size(), wrong.size(), started);
        assertThat(wrong).isEmpty();
        assertThat(ledger.settled(true)).isGreaterThanOrEqualTo(CROWDED_ROUNDS);
        assertThat(ledger.settled(false)).isGreaterThanOrEqualTo(CROWDED_ROUNDS);
    }

    private static void ask(Question question, int at, Ledger ledger, AtomicLongArray latest) {
        var sent = System.nanoTime();
        question.ask(at).ifPresent(holds -> {
            ledger.heard(new Ledger.Heard(question.name(), at, sent, System.nanoTime(), holds));
            latest.accumulateAndGet(at, sent, (before, now) -> now - before > 0 ? now : before);
        });
    }

    /** After each change, waits until each twin has answered a question that began after it. */
    private static void write(Right right, Ledger ledger, AtomicLongArray latest, List<Future<?>> readers)
            throws InterruptedException, ExecutionException {
        for (var round = 0; round < CROWDED_ROUNDS; round++) {
            for (var holds : new boolean[] {true, false}) {
                var sent = System.nanoTime();
                right.set((holds ? round : round / 2) % 2, holds);
                var answered = System.nanoTime();
                ledger.wrote(sent, answered, holds);
                while (latest.get(0) - answered <= 0 || latest.get(1) - answered <= 0) {
                    for (var reader : readers) {
                        if (reader.isDone()) {
                            reader.get(); // says why
                        }
                    }
                    assertThat(System.nanoTime() - answered)
                            .as("waiting for answers")
                            .isLessThan(PATIENCE.toNanos());
                    Thread.sleep(1);
                }
            }
        }
    }

    private void say(Right right, int rounds, long asked, int stale, long started) {
        LOG.atInfo()
                .addKeyValue("test", getClass().getSimpleName())
                .addKeyValue("right", right.getClass().getSimpleName())
                .addKeyValue("rounds", rounds)
                .addKeyValue("asked", asked)
                .addKeyValue("stale", stale)
                .addKeyValue("ms", (System.nanoTime() - started) / 1_000_000)
                .log("never stale");
    }
}
