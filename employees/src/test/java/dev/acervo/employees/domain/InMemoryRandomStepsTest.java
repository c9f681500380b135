package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class InMemoryRandomStepsTest {
    @Property(tries = 100)
    void theCompanyStaysSoundWhateverHrDoes(@ForAll long seed) {
        var store = new InMemoryEmployees();
        RandomSteps.run(store, seed, 40);
        var parts = new LinkedHashMap<Long, Integer>();
        for (var event : store.events()) {
            var person = (OrgEvent.OfPerson) event;
            assertThat(person.part()).isEqualTo(parts.merge(person.version().value(), 1, Integer::sum));
            assertThat(person.parts()).isGreaterThanOrEqualTo(person.part());
        }
        store.events().forEach(event -> {
            var person = (OrgEvent.OfPerson) event;
            assertThat(parts).containsEntry(person.version().value(), person.parts());
        });
        var last = store.snapshot().version().value();
        assertThat(parts.keySet())
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.rangeClosed(1, last).boxed().toList());
    }
}
