package dev.acervo.local.demo;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Work of one step, a few pieces at a time; the first failure stops the rest and is what {@link #finish} throws. */
public final class Batch {

    /** One piece of work. */
    @FunctionalInterface
    public interface Piece {
        void run() throws InterruptedException;
    }

    private final Progress.Step step;
    private final int total;
    private final Progress progress;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger done;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final int doneBefore;
    private final long started = System.nanoTime();

    public Batch(Progress.Step step, int doneBefore, int total, int atOnce, Progress progress) {
        this.step = step;
        this.total = total;
        this.progress = progress;
        this.places = new Semaphore(atOnce);
        this.doneBefore = doneBefore;
        this.done = new AtomicInteger(doneBefore);
        progress.at(step, doneBefore, total, 0);
    }

    /** Waits for a free place, then starts; does nothing once something has failed. */
    public void add(Piece piece) throws InterruptedException {
        places.acquire();
        if (failure.get() != null) {
            places.release();
            return;
        }
        threads.execute(() -> {
            try {
                piece.run();
                report();
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                places.release();
            }
        });
    }

    public boolean failed() {
        return failure.get() != null;
    }

    public void finish() throws InterruptedException {
        threads.close();
        var first = failure.get();
        if (first instanceof DemoFailed refused) throw refused;
        if (first instanceof InterruptedException interrupted) throw interrupted;
        if (first != null) throw new DemoFailed("loading the data failed: " + first, first);
    }

    private void report() {
        var now = done.incrementAndGet();
        var seconds = Math.max(1, System.nanoTime() - started) / 1e9;
        progress.at(step, now, total, (now - doneBefore) / seconds);
    }
}
