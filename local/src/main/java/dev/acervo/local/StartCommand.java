package dev.acervo.local;

import dev.acervo.local.parts.Addresses;
import dev.acervo.local.parts.Plan;
import dev.acervo.local.process.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starts what is not running. Stays in front until Ctrl-C, unless it is to detach. */
final class StartCommand {

    private final Acervo acervo;
    private final Starter starter;
    private final Stopper stopper;
    private final AtomicBoolean stopAtExit = new AtomicBoolean(true);
    private volatile boolean leaving;

    StartCommand(Acervo acervo) {
        this.acervo = acervo;
        this.starter = new Starter(acervo.ledger(), acervo.folders(), acervo.console());
        this.stopper = new Stopper(acervo.ledger(), acervo.console());
    }

    int run(boolean detach, boolean demo, @Nullable String instances)
            throws IOException, InterruptedException, Refused {
        try (var _ = acervo.lock()) {
            var plan = acervo.plan(instances);
            var data = new Demo(acervo);
            if (starter.isDone(plan) && (!demo || data.isLoaded())) {
                acervo.console().say("Acervo is already running at " + Addresses.GATEWAY + "; ./run stop stops it.");
                return 0;
            }
            atExit(plan, detach);
            start(plan, instances);
            if (demo) {
                data.load();
            }
            acervo.console().say(Welcome.text(data.isLoaded()));
        } catch (Refused | RuntimeException e) {
            waitForTheEndIfLeaving();
            stopAtExit.set(false);
            throw e;
        }
        if (detach) {
            stopAtExit.set(false);
            return 0;
        }
        acervo.console().say("Ctrl-C stops everything.");
        return stayInFront();
    }

    private void start(Plan plan, @Nullable String instances) throws IOException, InterruptedException, Refused {
        var surplus = names(acervo.ledger());
        plan.parts().forEach(part -> surplus.remove(part.name()));
        stopper.stop(plan, surplus::contains);
        var missing = starter.missing(plan);
        Preflight.ofThisMachine(acervo.folders()).check(missing);
        acervo.remember(instances);
        acervo.console()
                .say("Starting %d of %d parts; the log of each is .acervo/log/PART.log"
                        .formatted(missing.size(), plan.parts().size()));
        var since = System.nanoTime();
        try {
            starter.start(plan);
        } catch (Refused e) {
            waitForTheEndIfLeaving();
            stopper.stop(plan, starter.started()::contains);
            throw e;
        }
        acervo.console()
                .say("All parts are ready after " + Console.seconds(Duration.ofNanos(System.nanoTime() - since)));
    }

    /** In front, Ctrl-C ends everything; a start that was to detach ends what it has started so far. */
    private void atExit(Plan plan, boolean detach) {
        Predicate<String> mine = detach ? part -> starter.started().contains(part) : _ -> true;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!stopAtExit.get()) {
                return;
            }
            leaving = true;
            starter.abandon();
            acervo.console().say("\nStopping Acervo; its data stays in .acervo");
            try {
                stopper.stop(plan, mine);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private int stayInFront() throws IOException, InterruptedException {
        var known = names(acervo.ledger());
        while (!known.isEmpty()) {
            Thread.sleep(1_000);
            var now = names(acervo.ledger());
            known.removeAll(now);
            waitForTheEndIfLeaving();
            if (!known.isEmpty() && nobodyElseIsAtWork()) {
                for (var part : known) {
                    acervo.console().part(part, "ended; ./run logs %s says why, ./run starts it again".formatted(part));
                }
            }
            known.clear();
            known.addAll(now);
        }
        stopAtExit.set(false);
        acervo.console().say("Acervo is stopped.");
        return 0;
    }

    /** What fails while everything is being stopped is no news; the process ends when that is done. */
    private void waitForTheEndIfLeaving() throws InterruptedException {
        if (leaving) {
            Thread.currentThread().join();
        }
    }

    private boolean nobodyElseIsAtWork() throws IOException {
        try (var _ = acervo.lock()) {
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private static Set<String> names(Ledger ledger) throws IOException {
        return ledger.running().stream().map(Ledger.Entry::part).collect(Collectors.toCollection(HashSet::new));
    }
}
