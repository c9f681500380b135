package dev.acervo.local;

import dev.acervo.local.parts.Part;
import dev.acervo.local.parts.Plan;
import dev.acervo.local.process.Ending;
import dev.acervo.local.process.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Ends parts in order: nothing is ended while something that needs it still runs. */
final class Stopper {

    private final Ledger ledger;
    private final Console console;

    Stopper(Ledger ledger, Console console) {
        this.ledger = ledger;
        this.console = console;
    }

    /** Ends the running parts with the wanted names, and says how many there were. */
    int stop(Plan plan, Predicate<String> wanted) throws IOException {
        var stopped = 0;
        for (var group : groups(plan, wanted)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                group.forEach(entry -> threads.execute(() -> end(plan, entry)));
            }
            stopped += group.size();
        }
        return stopped;
    }

    /** Those that nobody waits for come first; parts that are not in the plan are nobody's engines, so they do too. */
    private List<List<Ledger.Entry>> groups(Plan plan, Predicate<String> wanted) throws IOException {
        var left = new ArrayList<>(ledger.running().stream()
                .filter(entry -> wanted.test(entry.part()))
                .toList());
        var groups = new ArrayList<List<Ledger.Entry>>();
        while (!left.isEmpty()) {
            var needed = new HashSet<String>();
            left.forEach(entry -> needed.addAll(needs(plan, entry.part())));
            var group = left.stream()
                    .filter(entry -> !needed.contains(entry.part()))
                    .toList();
            left.removeAll(group);
            groups.add(group);
        }
        return groups;
    }

    private static Set<String> needs(Plan plan, String part) {
        return plan.part(part).map(Part::after).orElse(Set.of());
    }

    private void end(Plan plan, Ledger.Entry entry) {
        try {
            Ending.end(
                    entry.process(),
                    plan.part(entry.part()).map(Part::stopSignal).orElse("TERM"));
            ledger.running(entry.part()); // forgets it
            console.part(entry.part(), "stopped");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
