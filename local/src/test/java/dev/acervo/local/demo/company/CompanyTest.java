package dev.acervo.local.demo.company;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Company company = Company.of(1, TODAY);

    @Test
    void theSameSeedIsTheSameCompanyAndAnotherSeedIsNot() {
        assertThat(Company.of(1, TODAY)).isEqualTo(company);
        assertThat(Company.of(2, TODAY)).isNotEqualTo(company);
    }

    @Test
    void aboutTwoHundredPeopleWorkOnFiveLevels() {
        assertThat(company.people()).hasSizeBetween(190, 215);
        assertThat(company.people().stream().map(Person::level).collect(toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void theAccountsStandWhereTheyBelong() {
        assertThat(company.account("ana").manager()).isNull();
        assertThat(managerOf("carlos")).isEqualTo("ana");
        assertThat(managerOf("denise")).isEqualTo("ana");
        assertThat(managerOf("marina")).isEqualTo("carlos");
        assertThat(managerOf("joao")).isEqualTo("marina");
        assertThat(managerOf("bruno")).isEqualTo("denise");
        assertThat(teamOf("marina")).isGreaterThan(4);
        assertThat(teamOf("bruno")).isGreaterThan(4);
        assertThat(company.account("joao").name()).startsWith("João");
    }

    @Test
    void theFounderIsNotBelowWhoeverMovesHim() {
        var people = company.byRegistration();
        for (var above = company.account("alberto").manager();
                above != null;
                above = known(people.get(above)).manager()) {
            assertThat(known(people.get(above)).account()).isNotEqualTo("helena");
        }
    }

    @Test
    void everyManagerComesBeforeTheirReportsAndEveryDepartmentExists() {
        var departments = company.departmentNames();
        var seen = new HashSet<String>();
        for (var person : company.people()) {
            if (person.level() > 1) assertThat(seen).contains(person.manager());
            assertThat(departments).containsKey(person.department());
            seen.add(person.registration());
        }
        var known = new HashSet<String>();
        for (var department : company.departments()) {
            if (department.parent() != null) assertThat(known).contains(department.parent());
            known.add(department.code());
        }
    }

    @Test
    void namesAddressesAndRegistrationsAreOfOnePersonEach() {
        var people = company.people();
        assertThat(people.stream().map(Person::name)).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::email))
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z]+\\.[a-z]+\\d*@ipeclaro\\.example"));
        assertThat(people.stream().map(Person::registration)).doesNotHaveDuplicates();
        assertThat(people).allMatch(person -> person.hireDate().isBefore(TODAY));
        assertThat(people.stream().map(Person::name)).anyMatch(name -> name.matches(".*[ãçéíôú].*"));
    }

    @Test
    void titlesFollowThePerson() {
        assertThat(company.account("denise").title()).isEqualTo("Diretora de Operações");
        assertThat(company.account("carlos").title()).isEqualTo("Diretor Comercial");
        assertThat(company.people()).noneMatch(person -> person.title().contains("~"));
    }

    private String managerOf(String username) {
        var manager = company.byRegistration().get(company.account(username).manager());
        return String.valueOf(known(manager).account());
    }

    private static Person known(@Nullable Person person) {
        return Objects.requireNonNull(person);
    }

    private long teamOf(String username) {
        var registration = company.account(username).registration();
        return company.people().stream()
                .filter(person -> registration.equals(person.manager()))
                .count();
    }
}
