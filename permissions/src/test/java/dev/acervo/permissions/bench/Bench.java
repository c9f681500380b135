package dev.acervo.permissions.bench;

import dev.acervo.testing.Engines;
import java.lang.ref.Reference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of the resolver and prints the table of the README. Checks first that all ways give the same answers.
 */
public final class Bench {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, SQLException {
        var database = Engines.database();
        Sql.use(database.jdbcUrl(), database.user(), database.password());
        for (var people : SIZES) {
            Sql.load(people);
        }
        requireSameAnswers(SIZES.getFirst());
        var memory = memory();
        var options = new OptionsBuilder()
                .include(HierarchyBench.class.getName())
                .jvmArgsAppend(jvmArguments())
                .timeout(TimeValue.minutes(2))
                .build();
        print(new Runner(options).run(), memory);
        System.exit(0); // the engine's threads are no daemons
    }

    private static String[] jvmArguments() {
        return Stream.concat(Stream.of("-Xmx1g", "-XX:+UseSerialGC"), Stream.of(Sql.arguments()))
                .toArray(String[]::new);
    }

    private static void requireSameAnswers(int people) {
        for (var way : Way.values()) {
            try (var expected = Way.RESOLVER.open(people);
                    var hierarchy = way.open(people)) {
                requireSame(way, people, expected, hierarchy);
                expected.move(1, 2);
                hierarchy.move(1, 2);
                requireSame(way, people, expected, hierarchy);
                expected.move(1, 0);
                hierarchy.move(1, 0);
                requireSame(way, people, expected, hierarchy);
            }
        }
    }

    private static void requireSame(Way way, int people, Hierarchy expected, Hierarchy hierarchy) {
        for (var above = 0; above < people; above += above < 20 ? 1 : 37) {
            if (!hierarchy.below(above).equals(expected.below(above))) {
                throw new IllegalStateException(way + " lists others below " + above);
            }
            for (var employee = 1; employee < people; employee += 13) {
                // The evaluator also says yes to oneself; a hierarchy alone does not.
                if (employee != above && hierarchy.isBelow(employee, above) != expected.isBelow(employee, above)) {
                    throw new IllegalStateException(way + " decides otherwise about " + employee + " and " + above);
                }
            }
        }
    }

    private record Key(Way way, int people) {}

    private static Map<Key, Long> memory() throws SQLException {
        var memory = new HashMap<Key, Long>();
        for (var people : SIZES) {
            var ids = InMemory.ids(people);
            var members = InMemory.members(ids);
            memory.put(new Key(Way.RESOLVER, people), heapOf(() -> InMemory.snapshot(members)));
            memory.put(new Key(Way.JCASBIN, people), heapOf(() -> new Casbin(people)));
            memory.put(new Key(Way.RECURSIVE_CTE, people), Sql.bytes(Sql.Form.RECURSIVE_CTE, people));
            memory.put(new Key(Way.CLOSURE_TABLE, people), Sql.bytes(Sql.Form.CLOSURE_TABLE, people));
            memory.put(new Key(Way.LTREE, people), Sql.bytes(Sql.Form.LTREE, people));
            System.out.printf(
                    Locale.ROOT,
                    "%d people themselves (names, ids): %.1f MB%n",
                    people,
                    heapOf(() -> InMemory.members(InMemory.ids(people))) / 1e6);
            Reference.reachabilityFence(members);
        }
        return memory;
    }

    /** The difference that something makes to a collected heap. */
    private static long heapOf(Supplier<Object> make) {
        make.get(); // classes and constants that stay
        var before = usedHeap();
        var made = make.get();
        var after = usedHeap();
        Reference.reachabilityFence(made);
        return Math.max(0, after - before);
    }

    private static long usedHeap() {
        for (var round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(Collection<RunResult> results, Map<Key, Long> memory) {
        var times = new HashMap<String, Double>();
        for (var result : results) {
            var run = result.getParams();
            var name = run.getBenchmark().substring(run.getBenchmark().lastIndexOf('.') + 1);
            times.put(
                    name + run.getParam("way") + run.getParam("people"),
                    result.getPrimaryResult().getScore());
        }
        System.out.println(
                "\n| people | | check | everybody below the head | a tenth of the company moves | memory, or table |");
        System.out.println("|---|---|---|---|---|---|");
        for (var people : SIZES) {
            for (var way : Way.values()) {
                var cells = new ArrayList<String>();
                cells.add(String.format(Locale.ROOT, "%,d", people));
                cells.add(way.title);
                for (var name : List.of("check", "everybodyBelowTheHead", "moveOfATenth")) {
                    cells.add(time(times.get(name + way + people)));
                }
                cells.add(String.format(Locale.ROOT, "%.1f MB", memory.get(new Key(way, people)) / 1e6));
                System.out.println("| " + String.join(" | ", cells) + " |");
            }
        }
    }

    private static String time(Double nanoseconds) {
        if (nanoseconds == null) {
            return "failed";
        }
        if (nanoseconds < 1_000) {
            return String.format(Locale.ROOT, "%.0f ns", nanoseconds);
        }
        return nanoseconds < 1_000_000
                ? String.format(Locale.ROOT, "%.1f µs", nanoseconds / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
    }
}
