package dev.acervo.local.process;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for something that another process does. */
final class Waiting {

    private Waiting() {}

    static void until(Duration patience, Callable<Boolean> happened) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!happened.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not happen in " + patience);
            }
            Thread.sleep(20);
        }
    }
}
