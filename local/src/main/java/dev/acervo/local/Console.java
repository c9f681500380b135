package dev.acervo.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the launcher says: whole lines, also when parts start side by side. */
public final class Console {

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Console ofThisProcess() {
        var console = System.console();
        return new Console(System.out, console != null && console.isTerminal());
    }

    boolean isTerminal() {
        return terminal;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** A line about one part. */
    public void part(String name, String news) {
        say("  %-14s %s".formatted(name, news));
    }

    /** A line that takes the place of the one rewritten before; without a terminal, just a line. */
    synchronized void rewrite(String line) {
        if (!terminal) {
            say(line);
            return;
        }
        out.print(CLEAR_LINE + line);
        out.flush();
    }

    synchronized void endRewriting() {
        if (terminal) {
            say("");
        }
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
