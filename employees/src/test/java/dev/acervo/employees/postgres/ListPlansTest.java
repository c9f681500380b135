package dev.acervo.employees.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmploymentStatus;
import dev.acervo.employees.domain.SearchText;
import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every list of a big company goes by an index: never through the whole table, never by sorting all of it. */
class ListPlansTest {
    private static final UUID MANAGER = UUID.fromString("018f0000-0000-7000-8000-000000000007");

    @BeforeAll
    static void aCompanyOfThirtyThousand() {
        EmptyPostgres.store();
        EmptyPostgres.run("""
                insert into employee (id, number, name, email, registration, manager_id, title, hire_date, status,
                  org_version, version, folded_name, folded_title, directory_text, private_text)
                select ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n, 'Name ' || md5(n::text),
                  'e' || n || '@example.com', 'R' || n,
                  case when n > 9 then ('018f0000-0000-7000-8000-' || lpad(to_hex(n / 10), 12, '0'))::uuid end,
                  'Title ' || n % 50, date '2000-01-01' + n % 9000,
                  case when n % 40 = 0 then 'TERMINATED' else 'ACTIVE' end, 1, 1,
                  'name ' || md5(n::text), 'title ' || n % 50, ' name ' || md5(n::text) || e'\\n e' || n || '@example.com',
                  ' r' || n || e'\\n '
                from generate_series(1, 30000) n
                """);
        EmptyPostgres.run("analyze employee");
    }

    @Test
    void pagesInEachOrderFollowItsIndex() {
        assertThat(plan(EmployeeFilter.EVERYBODY, order(EmployeeOrder.Key.NAME), new Position("name 8", 5)))
                .contains("employee_by_name")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan(EmployeeFilter.EVERYBODY, order(EmployeeOrder.Key.TITLE), new Position("title 30", 5)))
                .contains("employee_by_title")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan(EmployeeFilter.EVERYBODY, order(EmployeeOrder.Key.HIRE_DATE), new Position("2010-01-01", 5)))
                .contains("employee_by_hire_date")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void wordsGoByTheirTrigrams() {
        assertThat(plan(words("0f3ab"))).contains("employee_directory_text").doesNotContain("Seq Scan");
        assertThat(plan(words("r2999"))).contains("employee_private_text").doesNotContain("Seq Scan");
    }

    @Test
    void peopleOfOneFirstNameAreNotSoughtAlongTheWholeOrderOfNames() {
        EmptyPostgres.run("""
                update employee set name = 'Zoraide ' || number, folded_name = 'zoraide ' || number,
                  directory_text = ' zoraide ' || number || e'\\n e' || number || '@example.com'
                where number % 40 = 7
                """);
        EmptyPostgres.run("analyze employee");
        assertThat(plan(words("zor")))
                .contains("employee_directory_text")
                .doesNotContain("employee_by_name", "Seq Scan");
        assertThat(plan(words("e"))).contains("employee_by_name").doesNotContain("Seq Scan");
    }

    @Test
    void managersLinesAndStatusesGoByTheirIndexes() {
        assertThat(plan(filter(Set.of(new EmployeeId(MANAGER)), Set.of(), null)))
                .contains("employee_by_manager")
                .doesNotContain("Seq Scan");
        assertThat(plan(EmployeeFilter.of(Numbers.of(IntStream.range(100, 200)))))
                .contains("employee_number_key")
                .doesNotContain("Seq Scan");
        assertThat(plan(EmployeeFilter.of(Numbers.of(IntStream.range(100, 29_000)))))
                .contains("employee_by_name")
                .doesNotContain("Seq Scan");
        assertThat(plan(filter(Set.of(), Set.of(EmploymentStatus.TERMINATED), null)))
                .contains("employee_by_status")
                .doesNotContain("Seq Scan");
        assertThat(plan(filter(Set.of(), Set.of(), LocalDate.of(2024, 8, 1))))
                .contains("employee_by_hire_date")
                .doesNotContain("Seq Scan");
    }

    private static EmployeeOrder order(EmployeeOrder.Key key) {
        return new EmployeeOrder(key, false);
    }

    private static EmployeeFilter words(String question) {
        return new EmployeeFilter(
                SearchText.words(question), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);
    }

    private static EmployeeFilter filter(
            Set<EmployeeId> managers, Set<EmploymentStatus> statuses, @Nullable LocalDate from) {
        return new EmployeeFilter(List.of(), Set.of(), managers, statuses, Set.of(), null, null, from, null);
    }

    private static String plan(EmployeeFilter filter) {
        return plan(filter, EmployeeOrder.BY_NAME, null);
    }

    private static String plan(EmployeeFilter filter, EmployeeOrder order, @Nullable Position after) {
        var list = EmployeeList.of(filter, order, after, 51, 30_000);
        return EmptyPostgres.sql(sql ->
                String.join("\n", sql.list("explain " + list.sql(), row -> row.getString(1), list.parameters())));
    }
}
