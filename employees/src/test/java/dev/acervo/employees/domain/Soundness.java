package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.directory.HistoryEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds of every company at every moment, found out by walking and counting: slow, and easy to read. */
public final class Soundness {
    private final EmployeeStore store;
    private final Map<EmployeeId, Employee> people;

    private Soundness(EmployeeStore store) {
        this.store = store;
        this.people =
                store.snapshot().employees().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    public static void check(EmployeeStore store) {
        var one = new Soundness(store);
        one.numbersAreDenseAndValuesUnique();
        one.whoeverIsEmployedReportsToSomebodyEmployed();
        one.theChartIsTheTree();
        one.people.values().forEach(one::historyGivesThePerson);
    }

    private void numbersAreDenseAndValuesUnique() {
        assertThat(people.values().stream().map(e -> e.number().value()).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, people.size()).boxed().toList());
        assertThat(people.values()).extracting(e -> e.details().email()).doesNotHaveDuplicates();
        assertThat(people.values()).extracting(e -> e.details().registration()).doesNotHaveDuplicates();
    }

    private void whoeverIsEmployedReportsToSomebodyEmployed() {
        for (var one : people.values()) {
            if (one.employed() && one.manager() != null) {
                assertThat(people.get(one.manager()).employed())
                        .as("the manager of %s works here", one)
                        .isTrue();
            }
        }
    }

    private void theChartIsTheTree() {
        Map<EmployeeId, List<Employee>> below = new HashMap<>();
        Map<EmployeeId, List<Employee>> direct = new HashMap<>();
        var chart = store.chart();
        assertThat(chart.size()).isEqualTo(people.size());
        assertThat(chart.isForest()).isTrue();
        for (var one : people.values()) {
            var above = above(one);
            above.forEach(
                    up -> below.computeIfAbsent(up.id(), _ -> new ArrayList<>()).add(one));
            above.stream()
                    .limit(1)
                    .forEach(up -> direct.computeIfAbsent(up.id(), _ -> new ArrayList<>())
                            .add(one));
        }
        for (var one : people.values()) {
            var number = one.number().value();
            var all = below.getOrDefault(one.id(), List.of());
            var reports = direct.getOrDefault(one.id(), List.of());
            assertThat(chart.below(number).stream().boxed()).containsExactlyElementsOf(numbers(all));
            assertThat(chart.direct(number).stream().boxed()).containsExactlyElementsOf(numbers(reports));
            assertThat(chart.allReports(number)).isEqualTo(employed(all));
            assertThat(chart.directReports(number)).isEqualTo(employed(reports));
        }
    }

    /** From the manager up; fails where it does not end. */
    private List<Employee> above(Employee one) {
        var above = new ArrayList<Employee>();
        for (var at = one; at.manager() != null; ) {
            at = Objects.requireNonNull(people.get(at.manager()), "the manager is there");
            above.add(at);
            assertThat(above.size()).as("no cycle above %s", one).isLessThan(people.size());
        }
        return above;
    }

    private static List<Integer> numbers(List<Employee> some) {
        return some.stream().map(e -> e.number().value()).sorted().toList();
    }

    private static int employed(List<Employee> some) {
        return (int) some.stream().filter(Employee::employed).count();
    }

    /** One entry for each version; what they say, one after the other from the first on, is the person as they are. */
    private void historyGivesThePerson(Employee one) {
        var history = store.history(one.id(), Long.MAX_VALUE, Integer.MAX_VALUE).reversed();
        assertThat(history)
                .extracting(HistoryEntry::version)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) one.version())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(history)
                .extracting(entry -> entry.orgVersion().value())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(history.getLast().orgVersion()).isEqualTo(one.changedAt());
        assertThat(history.stream().filter(entry -> entry.kind() == Revision.Kind.HIRED))
                .containsExactly(history.getFirst());
        var fields = new TreeMap<String, String>();
        for (var entry : history) {
            for (var change : entry.changes()) {
                assertThat(fields.get(change.field()))
                        .as("%s in %s", change, entry)
                        .isEqualTo(change.was());
                assertThat(change.is()).isNotEqualTo(change.was());
                if (change.is() == null) {
                    fields.remove(change.field());
                } else {
                    fields.put(change.field(), change.is());
                }
            }
        }
        var all = new Revision(new UUID(0, 0), Revision.Kind.HIRED, null, one).changes();
        assertThat(fields).isEqualTo(all.stream().collect(Collectors.toMap(FieldChange::field, FieldChange::is)));
    }
}
