package dev.acervo.permissions.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.roaringbitmap.RoaringBitmap;

/** The same questions to each way. Started by {@link Bench}, which makes the tables first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class HierarchyBench {
    private static final int QUESTIONS = 1 << 12;
    private static final int FIRST_DIRECTOR = 1;
    private static final int SECOND_DIRECTOR = 2;

    @Param({"1000", "10000", "100000"})
    public int people;

    @Param
    public Way way;

    private final int[] employees = new int[QUESTIONS];
    private final int[] managers = new int[QUESTIONS];
    private Hierarchy hierarchy;
    private int next;
    private boolean moved;

    /** Random people; half of the questions are about somebody above them, so half of the answers are yes. */
    @Setup(Level.Trial)
    public void open() {
        hierarchy = way.open(people);
        var random = new Random(7);
        for (var at = 0; at < QUESTIONS; at++) {
            employees[at] = random.nextInt(1, people);
            managers[at] = at % 2 == 0 ? random.nextInt(people) : above(employees[at], random);
        }
    }

    private static int above(int employee, Random random) {
        var above = BenchCompany.manager(employee);
        while (above != BenchCompany.HEAD && random.nextBoolean()) {
            above = BenchCompany.manager(above);
        }
        return above;
    }

    @TearDown(Level.Trial)
    public void close() {
        if (moved) {
            hierarchy.move(FIRST_DIRECTOR, BenchCompany.HEAD);
        }
        hierarchy.close();
    }

    @Benchmark
    public boolean check() {
        next = (next + 1) & (QUESTIONS - 1);
        return hierarchy.isBelow(employees[next], managers[next]);
    }

    @Benchmark
    public RoaringBitmap everybodyBelowTheHead() {
        return hierarchy.below(BenchCompany.HEAD);
    }

    /** A director with a tenth of the company goes below another, and back. */
    @Benchmark
    public void moveOfATenth() {
        hierarchy.move(FIRST_DIRECTOR, moved ? BenchCompany.HEAD : SECOND_DIRECTOR);
        moved = !moved;
    }
}
