package dev.acervo.employees.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.OrgVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random forests and random changes of them, against a map of managers that is walked one by one. */
class OrgChartPropertyTest {
    private static final int MOST = 24;
    private static final int CHANGES = 30;

    @Property(tries = 150)
    void theChartIsWhatWalkingUpSays(@ForAll long seed) {
        var random = new Random(seed);
        var chart = OrgChart.EMPTY;
        var people = new Naive(Map.of(), Set.of());
        for (int version = 1; version <= CHANGES; version++) {
            var places = places(random, people);
            var changed = chart.with(new OrgVersion(version), places);
            var after = people.with(places);
            assertThat(changed.isForest()).isEqualTo(after.isForest());
            if (changed.isForest()) {
                isSame(changed, after);
                assertThat(changed.loop(people.managers.keySet())).isEmpty();
                chart = changed;
                people = after;
            } else {
                isALoop(changed, after, places.stream().map(Place::number).toList());
            }
        }
    }

    /** One to four people, new or not, anywhere: often below themselves. */
    private static List<Place> places(Random random, Naive people) {
        var known = new ArrayList<>(people.managers.keySet());
        var places = new HashMap<Integer, Place>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var number = 1 + random.nextInt(Math.min(MOST, known.size() + 3));
            if (!known.contains(number)) {
                known.add(number);
            }
            var manager = random.nextInt(5) == 0 ? Place.NOBODY : known.get(random.nextInt(known.size()));
            places.put(number, new Place(number, manager, random.nextInt(4) > 0));
        }
        places.values()
                .removeIf(place -> place.manager() != 0
                        && !people.managers.containsKey(place.manager())
                        && !places.containsKey(place.manager()));
        return List.copyOf(places.values());
    }

    private static void isSame(OrgChart chart, Naive people) {
        assertThat(chart.size()).isEqualTo(people.managers.size());
        for (int high = 0; high <= MOST + 1; high++) {
            var one = high;
            assertThat(numbers(chart.below(one))).isEqualTo(people.all(low -> people.depth(low, one) > 0));
            assertThat(numbers(chart.direct(one))).isEqualTo(people.all(low -> people.depth(low, one) == 1));
            assertThat(chart.directReports(one))
                    .isEqualTo(
                            people.working(low -> people.depth(low, one) == 1).size());
            assertThat(chart.allReports(one))
                    .isEqualTo(people.working(low -> people.depth(low, one) > 0).size());
            for (int levels : List.of(1, 2, 3, 1000)) {
                assertThat(numbers(chart.below(one, levels)))
                        .isEqualTo(
                                people.working(low -> people.depth(low, one) > 0 && people.depth(low, one) <= levels));
            }
            for (int low = 0; low <= MOST + 1; low++) {
                assertThat(chart.isBelow(low, one)).isEqualTo(people.depth(low, one) > 0);
            }
        }
    }

    /** Each reports to the next and the last to the first, nobody twice, and it begins with somebody who was changed. */
    private static void isALoop(OrgChart chart, Naive people, List<Integer> changed) {
        var loop = chart.loop(changed);
        assertThat(loop).isNotEmpty().doesNotHaveDuplicates();
        assertThat(changed).contains(loop[0]);
        var loops = chart.loops();
        loops.add(loop);
        for (var circle : loops) {
            for (int i = 0; i < circle.length; i++) {
                assertThat(people.managers).containsEntry(circle[i], circle[(i + 1) % circle.length]);
            }
        }
        loops.removeLast();
        assertThat(loops.stream().mapToInt(circle -> circle.length).sum())
                .isEqualTo(people.all(one -> people.depth(one, one) > 0).size());
    }

    private static Set<Integer> numbers(Numbers numbers) {
        var all = new HashSet<Integer>();
        numbers.stream().forEach(all::add);
        return all;
    }

    /** Everybody's manager, and who is employed. */
    private record Naive(Map<Integer, Integer> managers, Set<Integer> employed) {
        Naive with(List<Place> places) {
            var nextManagers = new HashMap<>(managers);
            var nextEmployed = new HashSet<>(employed);
            for (var place : places) {
                nextManagers.put(place.number(), place.manager());
                nextEmployed.remove(place.number());
                if (place.employed()) {
                    nextEmployed.add(place.number());
                }
            }
            return new Naive(nextManagers, nextEmployed);
        }

        /** How many steps up it is from the one to the other; 0 when the other is not above. */
        int depth(int low, int high) {
            var at = low;
            for (int steps = 1; steps <= managers.size(); steps++) {
                at = managers.getOrDefault(at, Place.NOBODY);
                if (at == Place.NOBODY) {
                    return 0;
                }
                if (at == high) {
                    return steps;
                }
            }
            return 0;
        }

        boolean isForest() {
            return all(one -> depth(one, one) > 0).isEmpty();
        }

        Set<Integer> all(IntPredicate which) {
            var found = new HashSet<Integer>();
            managers.keySet().stream().filter(which::test).forEach(found::add);
            return found;
        }

        Set<Integer> working(IntPredicate which) {
            return all(one -> employed.contains(one) && which.test(one));
        }
    }
}
