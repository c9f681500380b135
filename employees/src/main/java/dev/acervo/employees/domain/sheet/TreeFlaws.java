package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.chart.OrgChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with the tree that an import would make. */
final class TreeFlaws {
    private static final int SHOWN = 10;

    private final OrgTransaction org;
    private final ImportTransaction rows;
    private final Import one;

    TreeFlaws(OrgTransaction org, ImportTransaction rows, Import one) {
        this.org = org;
        this.rows = rows;
        this.one = one;
    }

    List<SheetError> find(String header) {
        var before = org.chart();
        var after = before.with(org.upcomingVersion(), rows.places(one.id()));
        return after.isForest() ? ownGain(before, after, header) : loops(after, header);
    }

    private List<SheetError> loops(OrgChart after, String header) {
        var loops = after.loops();
        var all = rows.rowsOf(one.id(), Numbers.of(loops.stream().flatMapToInt(Arrays::stream)));
        var errors = new ArrayList<SheetError>();
        for (var loop : loops) {
            var detail = "Everybody in this circle would be above themselves: " + circle(loop, all) + ".";
            for (var number : loop) {
                var row = all.get(number);
                if (row != null) {
                    errors.add(new SheetError(row.staged().row(), header, "cycle", detail));
                }
            }
        }
        return errors;
    }

    /** Registrations; people whom the file does not hold are dots. */
    private static String circle(int[] loop, Map<Integer, ResolvedRow> rows) {
        return IntStream.range(0, loop.length + 1)
                .limit(SHOWN)
                .mapToObj(at -> rows.get(loop[at % loop.length]))
                .map(row -> row == null ? "…" : String.valueOf(row.staged().text(Column.REGISTRATION)))
                .collect(Collectors.joining(" → ", "", loop.length >= SHOWN ? " → …" : ""));
    }

    private List<SheetError> ownGain(OrgChart before, OrgChart after, String header) {
        var by = org.find(one.by());
        if (by.isEmpty()) {
            return List.of();
        }
        var self = by.get().number().value();
        var gained = Numbers.of(IntStream.concat(
                after.below(self).without(before.below(self)).stream(),
                after.direct(self).without(before.direct(self)).stream()));
        return rows.rowsOf(one.id(), gained).values().stream()
                .map(row -> new SheetError(
                        row.staged().row(),
                        header,
                        "own-gain",
                        "This would give you reach over somebody: ask somebody else in HR."))
                .toList();
    }
}
