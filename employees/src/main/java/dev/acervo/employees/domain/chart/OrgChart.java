package dev.acervo.employees.domain.chart;

import dev.acervo.employees.domain.OrgVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The forest of everybody at one org version, past employees too: immutable, indexed by employee number, and rebuilt whole
 * when somebody's place changes. People are ranked in preorder, so that everybody below somebody is one interval of ranks:
 * "is B below A" is two comparisons, and "how many are below A" one subtraction. Memory: 24 bytes a person.
 */
public final class OrgChart {
    public static final OrgChart EMPTY = new OrgChart(new OrgVersion(0), new int[1], new BitSet(), new BitSet());
    private static final int UNSEEN = -1;

    private final OrgVersion version;
    private final int[] managers;
    private final BitSet known;
    private final BitSet employed;
    private final int[] enter;
    private final int[] exit;
    private final int[] byRank;
    private final int[] employedBefore;
    private final int[] direct;
    private final int reached;

    private OrgChart(OrgVersion version, int[] managers, BitSet known, BitSet employed) {
        this.version = version;
        this.managers = managers;
        this.known = known;
        this.employed = employed;
        this.enter = new int[managers.length];
        this.exit = new int[managers.length];
        this.byRank = new int[managers.length];
        this.employedBefore = new int[managers.length + 1];
        this.direct = new int[managers.length];
        Arrays.fill(enter, UNSEEN);
        this.reached = walk();
    }

    /** This chart with some people new or in other places; not necessarily a forest, see {@link #loop}. */
    public OrgChart with(OrgVersion next, Collection<Place> places) {
        var most = places.stream().mapToInt(Place::number).max().orElse(0);
        var nextManagers = Arrays.copyOf(managers, Math.max(managers.length, most + 1));
        var nextKnown = (BitSet) known.clone();
        var nextEmployed = (BitSet) employed.clone();
        for (var place : places) {
            nextManagers[place.number()] = place.manager();
            nextKnown.set(place.number());
            nextEmployed.set(place.number(), place.employed());
        }
        return new OrgChart(next, nextManagers, nextKnown, nextEmployed);
    }

    /** Down to the first report, else on to the next report of the nearest above that has one; no recursion. */
    private int walk() {
        var firstReport = new int[managers.length];
        var sibling = new int[managers.length];
        for (int one = known.length() - 1; one > 0; one--) {
            if (known.get(one)) {
                var manager = managers[one];
                sibling[one] = firstReport[manager];
                firstReport[manager] = one;
                if (employed.get(one)) {
                    direct[manager]++;
                }
            }
        }
        var rank = 0;
        var at = firstReport[Place.NOBODY];
        while (at != Place.NOBODY) {
            enter[at] = rank;
            byRank[rank] = at;
            employedBefore[rank + 1] = employedBefore[rank] + (employed.get(at) ? 1 : 0);
            rank++;
            if (firstReport[at] != Place.NOBODY) {
                at = firstReport[at];
                continue;
            }
            exit[at] = rank;
            while (at != Place.NOBODY && sibling[at] == Place.NOBODY) {
                at = managers[at];
                exit[at] = rank;
            }
            at = at == Place.NOBODY ? Place.NOBODY : sibling[at];
        }
        return rank;
    }

    public OrgVersion version() {
        return version;
    }

    /** How many people there are, or ever were. */
    public int size() {
        return known.cardinality();
    }

    /** Whether everybody leads up to somebody without a manager. */
    public boolean isForest() {
        return reached == known.cardinality();
    }

    /**
     * People who go round in a circle, each reporting to the next, the last to the first; empty in a forest.
     *
     * @param among if any of these is in the circle, it begins with one of them
     */
    public int[] loop(Collection<Integer> among) {
        if (isForest()) {
            return new int[0];
        }
        var circle = loops().getFirst();
        return circle(Arrays.stream(circle).filter(among::contains).findFirst().orElse(circle[0]));
    }

    /** Every circle that people go round in, each once. */
    public List<int[]> loops() {
        var loops = new ArrayList<int[]>();
        var passed = new BitSet();
        for (int one = known.nextSetBit(0); one >= 0 && !isForest(); one = known.nextSetBit(one + 1)) {
            if (enter[one] != UNSEEN || passed.get(one)) {
                continue;
            }
            var path = new BitSet();
            var at = one;
            while (!passed.get(at)) {
                passed.set(at);
                path.set(at);
                at = managers[at];
            }
            if (path.get(at)) {
                loops.add(circle(at));
            }
        }
        return loops;
    }

    private int[] circle(int from) {
        var circle = IntStream.builder().add(from);
        for (var at = managers[from]; at != from; at = managers[at]) {
            circle.add(at);
        }
        return circle.build().toArray();
    }

    /** Whether {@code low} is below {@code high}, at any depth. Nobody is below themselves. */
    public boolean isBelow(int low, int high) {
        return isKnown(low) && isKnown(high) && enter[high] < enter[low] && enter[low] < exit[high];
    }

    /** How many who are employed report directly to this person. */
    public int directReports(int number) {
        return isKnown(number) ? direct[number] : 0;
    }

    /** How many who are employed are below this person, at any depth. */
    public int allReports(int number) {
        return isKnown(number) ? employedBefore[exit[number]] - employedBefore[enter[number] + 1] : 0;
    }

    /** Everybody below, past employees too. */
    public Numbers below(int number) {
        var bits = new BitSet(managers.length);
        if (isKnown(number)) {
            for (int rank = enter[number] + 1; rank < exit[number]; rank++) {
                bits.set(byRank[rank]);
            }
        }
        return new Numbers(bits);
    }

    /** Who is below and employed, no further down than this many levels; 1: the direct reports. */
    public Numbers below(int number, int depth) {
        var bits = new BitSet(managers.length);
        if (!isKnown(number)) {
            return new Numbers(bits);
        }
        var levels = new int[managers.length];
        for (int rank = enter[number] + 1; rank < exit[number]; rank++) {
            var one = byRank[rank];
            levels[one] = levels[managers[one]] + 1;
            if (levels[one] >= depth) {
                rank = exit[one] - 1;
            }
            if (employed.get(one)) {
                bits.set(one);
            }
        }
        return new Numbers(bits);
    }

    /** Everybody who reports directly, past employees too. */
    public Numbers direct(int number) {
        var bits = new BitSet(managers.length);
        if (isKnown(number)) {
            for (int rank = enter[number] + 1; rank < exit[number]; rank = exit[byRank[rank]]) {
                bits.set(byRank[rank]);
            }
        }
        return new Numbers(bits);
    }

    private boolean isKnown(int number) {
        return number > 0 && number < enter.length && enter[number] != UNSEEN;
    }
}
