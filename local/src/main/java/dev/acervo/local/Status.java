package dev.acervo.local;

import dev.acervo.local.parts.Part;
import dev.acervo.local.parts.Plan;
import dev.acervo.local.process.Ledger;
import dev.acervo.local.process.Memory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How every part is right now. */
record Status(List<Line> lines) {

    /** The state of a part. */
    enum State {
        HEALTHY("healthy"),
        NOT_READY("not ready"),
        DOWN("down");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    record Line(String part, int port, State state, long megabytes) {}

    static Status of(Plan plan, Ledger ledger) throws IOException {
        var lines = new ArrayList<Line>();
        for (var part : plan.parts()) {
            lines.add(line(part, ledger));
        }
        return new Status(lines);
    }

    private static Line line(Part part, Ledger ledger) throws IOException {
        var port = part.ports().getFirst();
        var entry = ledger.running(part.name());
        if (entry.isEmpty()) {
            return new Line(part.name(), port, State.DOWN, 0);
        }
        var state = part.ready() ? State.HEALTHY : State.NOT_READY;
        return new Line(
                part.name(), port, state, Memory.residentMegabytes(entry.get().pid()));
    }

    boolean allHealthy() {
        return lines.stream().allMatch(line -> line.state() == State.HEALTHY);
    }

    String table() {
        var text = new StringBuilder("%-14s %6s  %-10s %9s%n".formatted("part", "port", "state", "memory"));
        for (var line : lines) {
            text.append("%-14s %6d  %-10s %6d MB%n"
                    .formatted(line.part(), line.port(), line.state().words, line.megabytes()));
        }
        var total = lines.stream().mapToLong(Line::megabytes).sum();
        return text.append("%-14s %6s  %-10s %6d MB".formatted("total", "", "", total))
                .toString();
    }
}
