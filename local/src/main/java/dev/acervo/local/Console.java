package dev.acervo.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the launcher says: whole lines, also when parts start side by side. */
public final class Console {

    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** A line about one part. */
    public void part(String name, String news) {
        say("  %-14s %s".formatted(name, news));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
