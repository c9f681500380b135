package dev.acervo.local;

import dev.acervo.local.parts.Part;
import dev.acervo.local.parts.Plan;
import dev.acervo.local.process.Ending;
import dev.acervo.local.process.Ledger;
import dev.acervo.local.process.ProcessIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Starts what does not run yet, or runs from an older build, each part as soon as those it needs are ready. */
final class Starter {

    private static final int LOG_LINES = 15;

    private final Ledger ledger;
    private final Folders folders;
    private final Console console;
    private final Set<String> started = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Refused> failure = new AtomicReference<>();
    private volatile boolean abandoned;

    Starter(Ledger ledger, Folders folders, Console console) {
        this.ledger = ledger;
        this.folders = folders;
        this.console = console;
    }

    /** The parts of the plan that do not run at all. */
    List<Part> missing(Plan plan) throws IOException {
        var missing = new ArrayList<Part>();
        for (var part : plan.parts()) {
            if (ledger.running(part.name()).isEmpty()) {
                missing.add(part);
            }
        }
        return missing;
    }

    /** Whether exactly the parts of the plan run, each from the present build and configuration. */
    boolean isDone(Plan plan) throws IOException {
        for (var part : plan.parts()) {
            var running = ledger.running(part.name());
            if (running.isEmpty() || !isCurrent(part, running.get())) {
                return false;
            }
        }
        return ledger.running().size() == plan.parts().size();
    }

    /** Parts that this call started, also when it failed half way. */
    Set<String> started() {
        return Set.copyOf(started);
    }

    /** Ends a start that is under way; no part is started afterwards. */
    synchronized void abandon() {
        abandoned = true;
        threads.shutdownNow();
    }

    /** Returns when every part is ready; fails with the first part's reason. */
    void start(Plan plan) throws Refused {
        Map<String, CompletableFuture<Void>> ready = new HashMap<>();
        for (var part : plan.parts()) {
            var needed = part.after().stream().map(ready::get).toArray(CompletableFuture<?>[]::new);
            ready.put(part.name(), CompletableFuture.allOf(needed).thenRunAsync(() -> run(part), threads));
        }
        try {
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw failure.updateAndGet(known -> known == null ? new Refused("The start was given up.", e) : known);
        } finally {
            threads.close();
        }
    }

    private void run(Part part) {
        try {
            bringUp(part);
        } catch (Refused e) {
            fail(e);
        } catch (IOException | RuntimeException e) {
            fail(new Refused("%s cannot be started: %s".formatted(part.name(), e.getMessage()), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private void fail(Refused refused) {
        failure.compareAndSet(null, refused);
        abandon(); // the others need not go on
        throw new CompletionException(refused);
    }

    private void bringUp(Part part) throws Refused, IOException, InterruptedException {
        var since = System.nanoTime();
        var running = ledger.running(part.name());
        if (running.isPresent() && isCurrent(part, running.get())) {
            var wasReady = part.ready();
            await(part, running.get().process());
            part.provision();
            if (!wasReady) {
                console.part(part.name(), "ready; it was running already");
            }
            return;
        }
        if (running.isPresent()) {
            console.part(part.name(), "was started from another build or configuration: starting it again");
            Ending.end(running.get().process(), part.stopSignal());
        }
        stopIfAbandoned();
        part.prepare();
        await(part, launch(part));
        part.provision();
        console.part(part.name(), "ready after " + Console.seconds(Duration.ofNanos(System.nanoTime() - since)));
    }

    /** Not while {@link #abandon()} runs: whoever abandons the start may count on no part appearing afterwards. */
    private synchronized ProcessIdentity launch(Part part) throws Refused, IOException, InterruptedException {
        stopIfAbandoned();
        started.add(part.name());
        return part.launch().start(part.name(), ledger, folders.log(part.name()));
    }

    private static boolean isCurrent(Part part, Ledger.Entry entry) throws IOException {
        return part.launch().fingerprint().equals(entry.fingerprint());
    }

    private void await(Part part, ProcessIdentity process) throws Refused, IOException, InterruptedException {
        var deadline = System.nanoTime() + part.patience().toNanos();
        while (!part.ready()) {
            stopIfAbandoned();
            if (!process.isAlive()) {
                throw new Refused("%s ended while it started. Its log, %s, ends with:\n%s"
                        .formatted(part.name(), shown(folders.log(part.name())), tail(folders.log(part.name()))));
            }
            if (System.nanoTime() > deadline) {
                throw new Refused("%s is not ready after %d seconds; its log is %s."
                        .formatted(part.name(), part.patience().toSeconds(), shown(folders.log(part.name()))));
            }
            Thread.sleep(200);
        }
    }

    private void stopIfAbandoned() throws Refused {
        if (abandoned) {
            throw new Refused("The start was given up.");
        }
    }

    private Path shown(Path log) {
        return folders.root().relativize(log);
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readString(log).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }
}
