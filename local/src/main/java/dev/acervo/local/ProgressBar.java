package dev.acervo.local;

import java.util.Locale;

/** How far something is: one line that rewrites itself in a terminal, else a line at every tenth. */
final class ProgressBar {

    private static final int WIDTH = 30;

    private final Console console;
    private String what = "";
    private int tenths;

    ProgressBar(Console console) {
        this.console = console;
    }

    synchronized void show(String step, int done, int total, double perSecond) {
        var share = total == 0 ? 1.0 : (double) done / total;
        if (!step.equals(what)) {
            end();
            what = step;
            tenths = -1;
        }
        if (!console.isTerminal() && (int) (share * 10) == tenths) {
            return;
        }
        tenths = (int) (share * 10);
        var filled = (int) Math.round(share * WIDTH);
        console.rewrite(String.format(
                Locale.ROOT,
                "  %-14s [%s%s] %d of %d%s",
                step,
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                total,
                perSecond > 0 && done < total ? String.format(Locale.ROOT, ", %.0f/s", perSecond) : ""));
    }

    synchronized void end() {
        if (!what.isEmpty()) {
            console.endRewriting();
            what = "";
        }
    }
}
