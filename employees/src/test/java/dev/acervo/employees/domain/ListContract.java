package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How every {@link EmployeeStore} lists. */
public abstract class ListContract extends StoreContract {
    @Test
    void departmentsAreListedByCode() {
        var b = addDepartment("b", null);
        var root = addDepartment("ROOT", null);
        var a = addDepartment("a", root.id());
        assertThat(store.departments(null, 10)).containsExactly(root, a, b);
        assertThat(store.departments("ROOT", 1)).containsExactly(a);
        boolean taken = store.change(org -> org.codeTaken("Root"));
        assertThat(taken).isTrue();
    }

    @Test
    void freeTextForgetsAccentsAndTakesWildcardsAsTheyAre() {
        var joao = company.hire(new Details("João 50%", "jp@example.com", "XYZ-1", null, null, "Técnico_1", null));
        var other = company.hire(new Details("Joana 50x", "jo@example.com", "XYZ-2", null, null, "Técnico 1", null));
        assertThat(found("JOAO", false)).containsExactly(joao);
        assertThat(found("50%", false)).containsExactly(joao);
        assertThat(found("tecnico_", false)).containsExactly(joao);
        assertThat(found("example jo", false)).containsExactly(other, joao);
        assertThat(found("\\", false)).isEmpty();
        assertThat(found("xyz-2", false)).isEmpty();
        assertThat(found("xyz-2 joana", true)).containsExactly(other);
    }

    private List<Employee> found(String question, boolean searchesPrivate) {
        var filter =
                new EmployeeFilter(SearchText.words(question), searchesPrivate, Set.of(), Set.of(), Set.of(), Set.of());
        return store.list(filter, EmployeeOrder.NAME, null, 10).stream()
                .map(ListedEmployee::employee)
                .toList();
    }

    @Test
    void reportsAreCountedWhileTheyWorkHere() {
        var ana = company.hire("Ana", null);
        company.hire("Bia", ana.id());
        company.terminate(company.hire("Gil", ana.id()));
        var listed = store.list(EmployeeFilter.EVERYBODY, EmployeeOrder.NUMBER, null, 2)
                .getLast();
        assertThat(listed).isEqualTo(new ListedEmployee(ana, 1));
        assertThat(store.list(EmployeeFilter.reportsOf(ana.id()), EmployeeOrder.NAME, null, 10))
                .extracting(l -> l.employee().details().name())
                .containsExactly("Bia");
    }

    /** Any filter, any order, any size of page: the pages put together are the list of a naive model. */
    @Test
    void pagesPutTogetherAreTheWholeList() {
        var random = new Random(7);
        var departments = List.of(addDepartment("D1", null), addDepartment("D2", null));
        var names = List.of("Ana", "ana", "Ána", "Ângela", "Zé", "zeca", "Bia Souza", "BIA SOUZA", "Édson", "😀", "ﬀ");
        var people = new ArrayList<Employee>();
        for (int i = 0; i < 60; i++) {
            var d = company.details(
                    names.get(random.nextInt(names.size())),
                    people.isEmpty() || random.nextInt(4) == 0
                            ? null
                            : people.get(random.nextInt(people.size())).id());
            people.add(company.hire(new Details(
                    d.name(),
                    d.email(),
                    d.registration(),
                    d.manager(),
                    random.nextBoolean() ? departments.get(random.nextInt(2)).id() : null,
                    d.title(),
                    d.hireDate())));
        }
        for (int round = 0; round < 60; round++) {
            var filter = filter(random, people, departments);
            var order = EmployeeOrder.values()[random.nextInt(3)];
            assertThat(allPages(filter, order, 1 + random.nextInt(20)))
                    .as("%s %s", filter, order)
                    .isEqualTo(naive(filter, order));
        }
    }

    private static EmployeeFilter filter(Random random, List<Employee> people, List<Department> departments) {
        return new EmployeeFilter(
                random.nextBoolean()
                        ? List.of()
                        : List.of(List.of("a", "an", "souza", "zz").get(random.nextInt(4))),
                random.nextBoolean(),
                random.nextInt(3) == 0
                        ? Set.of(departments.get(random.nextInt(2)).id())
                        : Set.of(),
                random.nextInt(3) == 0 ? Set.of(people.get(random.nextInt(10)).id()) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(EmploymentStatus.ACTIVE) : Set.of(),
                random.nextInt(4) == 0
                        ? Set.of(
                                people.get(3).id(),
                                people.get(50).id(),
                                people.get(9).id())
                        : Set.of());
    }

    private List<ListedEmployee> allPages(EmployeeFilter filter, EmployeeOrder order, int size) {
        var all = new ArrayList<ListedEmployee>();
        @Nullable Position after = null;
        while (true) {
            var page = store.list(filter, order, after, size);
            all.addAll(page);
            if (page.size() < size) {
                return all;
            }
            after = Position.of(page.getLast().employee());
        }
    }

    private List<ListedEmployee> naive(EmployeeFilter filter, EmployeeOrder order) {
        var everybody = store.snapshot().employees();
        Comparator<Employee> byName = Comparator.comparing(
                e -> SearchText.fold(e.details().name()),
                (a, b) -> java.util.Arrays.compare(
                        a.codePoints().toArray(), b.codePoints().toArray()));
        Comparator<Employee> byNumber = Comparator.comparing(e -> e.number().value());
        return everybody.stream()
                .filter(e ->
                        filter.words().stream().allMatch(word -> hay(e, filter).contains(word)))
                .filter(e -> filter.departments().isEmpty()
                        || filter.departments().stream()
                                .anyMatch(d -> d.equals(e.details().department())))
                .filter(e -> filter.managers().isEmpty()
                        || filter.managers().stream().anyMatch(m -> m.equals(e.manager())))
                .filter(e -> filter.statuses().isEmpty() || filter.statuses().contains(e.status()))
                .filter(e -> filter.ids().isEmpty() || filter.ids().contains(e.id()))
                .sorted(
                        switch (order) {
                            case NAME -> byName.thenComparing(byNumber);
                            case NUMBER -> byNumber;
                            case NUMBER_DESCENDING -> byNumber.reversed();
                        })
                .map(e -> new ListedEmployee(e, (int) everybody.stream()
                        .filter(r -> e.id().equals(r.manager()))
                        .count()))
                .toList();
    }

    private static String hay(Employee e, EmployeeFilter filter) {
        var d = e.details();
        return SearchText.fold(d.name() + "\n" + d.email() + "\n" + d.title()
                + (filter.searchesPrivate() ? "\n" + d.registration() : ""));
    }
}
