package dev.acervo.local.seed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkforceTest {

    private static final List<Worker> PEOPLE = people(1, 100_000);

    @Test
    void thereAreAsManyPeopleAsAskedFor() {
        assertThat(PEOPLE).hasSize(100_000);
        assertThat(people(1, 1)).hasSize(1);
        assertThat(people(1, 1234)).hasSize(1234);
    }

    @Test
    void theSameSeedIsTheSameCompanyASmallerOneItsBeginningAndAnotherSeedAnotherOne() {
        assertThat(people(1, 3_000)).isEqualTo(PEOPLE.subList(0, 3_000));
        assertThat(people(2, 3_000)).isNotEqualTo(PEOPLE.subList(0, 3_000));
    }

    @Test
    void thereIsOneHeadAndEveryManagerComesBeforeTheirReports() {
        var levels = levels();
        assertThat(PEOPLE.stream().filter(worker -> worker.manager() == null)).hasSize(1);
        assertThat(levels.values()).allMatch(level -> level > 0);
        assertThat(levels.values().stream().mapToInt(level -> level).max().orElseThrow())
                .isEqualTo(8);
    }

    @Test
    void whoeverLeadsLeadsFiveToFifteenPeopleButForTheLastOne() {
        var reports = new HashMap<String, Integer>();
        for (var worker : PEOPLE) if (worker.manager() != null) reports.merge(worker.manager(), 1, Integer::sum);
        assertThat(reports.values()).allMatch(count -> count <= 15);
        assertThat(reports.values().stream().filter(count -> count < 5).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void registrationsAndAddressesAreOfOnePersonEach() {
        assertThat(PEOPLE.stream().map(Worker::registration))
                .doesNotHaveDuplicates()
                .startsWith("S0000001", "S0000002");
        assertThat(PEOPLE.stream().map(Worker::email))
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z]+\\.[a-z]+\\d*@serraazul\\.example"));
    }

    @Test
    void someNamesAreCommon() {
        assertThat(PEOPLE.stream().filter(worker -> worker.name().startsWith("Rita ")))
                .hasSizeBetween(1_800, 2_200);
        assertThat(PEOPLE.stream().filter(worker -> worker.name().contains("Silva")))
                .hasSizeBetween(7_000, 9_000);
    }

    @Test
    void everybodyIsInADepartmentThatExistsHasATitleAndWasHiredInThirtyYears() {
        var codes = new ArrayList<String>();
        for (var department : Structure.departments()) {
            if (department.parent() != null) assertThat(codes).contains(department.parent());
            codes.add(department.code());
        }
        assertThat(codes).doesNotHaveDuplicates().hasSizeBetween(35, 45);
        assertThat(PEOPLE.stream().map(Worker::department).collect(toSet())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(PEOPLE.stream().map(Worker::title).collect(toSet())).hasSizeBetween(55, 65);
        assertThat(PEOPLE.stream().map(Worker::location).filter(Objects::nonNull))
                .hasSizeBetween(65_000, 75_000);
        assertThat(PEOPLE.stream().map(worker -> worker.hireDate().getYear()).collect(toSet()))
                .hasSizeBetween(30, 31);
        assertThat(PEOPLE).allMatch(worker -> worker.hireDate().isBefore(LocalDate.of(2026, 1, 1)));
    }

    private static List<Worker> people(long seed, int size) {
        var people = new ArrayList<Worker>();
        new Workforce(seed, size).forEach(people::add);
        return people;
    }

    private static HashMap<String, Integer> levels() {
        var levels = new HashMap<String, Integer>();
        for (var worker : PEOPLE) {
            var above = Stream.ofNullable(worker.manager())
                    .mapToInt(manager -> Objects.requireNonNull(levels.get(manager), manager))
                    .sum();
            levels.put(worker.registration(), above + 1);
        }
        return levels;
    }
}
