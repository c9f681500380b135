package dev.acervo.local.process;

import java.io.IOException;
import java.time.Duration;

/** Ends a recorded process: asks first, then kills. Never touches another process that has its pid by now. */
public final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private Ending() {}

    /** Returns when the process is gone. */
    public static void end(ProcessIdentity process, String signal) throws IOException, InterruptedException {
        end(process, signal, PATIENCE);
    }

    static void end(ProcessIdentity process, String signal, Duration patience)
            throws IOException, InterruptedException {
        send(process, signal);
        if (!gone(process, patience)) {
            send(process, "KILL");
            gone(process, Duration.ofSeconds(5));
        }
    }

    private static boolean gone(ProcessIdentity process, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(25);
        }
        return true;
    }

    private static void send(ProcessIdentity process, String signal) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        new ProcessBuilder("/bin/sh", "-c", "kill -s \"$1\" \"$2\"", "kill", signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
