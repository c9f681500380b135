package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random hires and moves against a map of parents that anybody can check by reading. */
class TreePropertyTest {
    @Property(tries = 200)
    void theTreeIsWhatTheNaiveModelSays(@ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> steps) {
        var store = new InMemoryEmployees();
        var company = new Company(store);
        var people = new ArrayList<EmployeeId>(List.of(company.helena.id()));
        Map<EmployeeId, EmployeeId> parents = new HashMap<>();
        for (int step : steps) {
            var one = people.get(step / 10 % people.size());
            var other = people.get(step / 1000 % people.size());
            switch (step % 3) {
                case 0 -> {
                    var manager = one.equals(company.helena.id()) ? null : one; // nobody hires for themselves
                    var hired = company.hire("P" + people.size(), manager).id();
                    people.add(hired);
                    if (manager != null) {
                        parents.put(hired, manager);
                    }
                }
                default -> {
                    var person = store.find(one).orElseThrow();
                    try {
                        company.move(person, other);
                        assertThat(above(parents, other)).doesNotContain(one);
                        assertThat(one).isNotEqualTo(other);
                        parents.put(one, other);
                    } catch (RefusedException e) {
                        if (e.refusal() instanceof Refusal.Cycle) {
                            assertThat(one.equals(other)
                                            || above(parents, other).contains(one))
                                    .isTrue();
                        }
                    }
                }
            }
        }
        for (var person : people) {
            assertThat(store.chain(person).stream().map(Employee::id).toList()).isEqualTo(above(parents, person));
        }
        assertThat(store.events())
                .extracting(event -> ((OrgEvent.OfPerson) event).version().value())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static List<EmployeeId> above(Map<EmployeeId, EmployeeId> parents, EmployeeId person) {
        var above = new ArrayList<EmployeeId>();
        for (var at = parents.get(person); at != null; at = parents.get(at)) {
            above.add(at);
            if (above.size() > parents.size()) {
                throw new AssertionError("a cycle");
            }
        }
        return above;
    }
}
