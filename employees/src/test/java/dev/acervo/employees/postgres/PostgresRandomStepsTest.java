package dev.acervo.employees.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.RandomSteps;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PostgresRandomStepsTest {
    @Property(tries = 4)
    void theCompanyStaysSoundWhateverHrDoes(@ForAll long seed) {
        var store = EmptyPostgres.store();
        RandomSteps.run(store, seed, 150);
        var last = store.snapshot().version().value();
        // every version has all its parts, one after the other, and none is missing
        assertThat(EmptyPostgres.numbers("""
                select version from (
                  select (data ->> 'orgVersion')::bigint as version, (data ->> 'part')::int as part,
                    (data ->> 'parts')::int as parts, min(position) over w as first, position
                  from outbox window w as (partition by data ->> 'orgVersion')
                ) as told
                group by version
                having count(*) = max(parts) and min(parts) = max(parts) and bool_and(part = position - first + 1)
                order by min(first)
                """))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }
}
