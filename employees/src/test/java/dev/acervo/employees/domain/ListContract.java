package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.directory.EmployeeFilter;
import dev.acervo.employees.domain.directory.EmployeeOrder;
import dev.acervo.employees.domain.directory.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        boolean taken = store.change(org -> org.codeTaken("Root", a));
        assertThat(taken).isTrue();
    }

    @Test
    void freeTextForgetsAccentsAndTakesWildcardsAsTheyAre() {
        var joao = company.hire(titled("João 50%", "jp@example.com", "XYZ-1", "Técnico_1"));
        var other = company.hire(titled("Joana 50x", "jo@example.com", "XYZ-2", "Técnico 1"));
        assertThat(found("JOAO", false)).containsExactly(joao);
        assertThat(found("50%", false)).containsExactly(joao);
        assertThat(found("tecnico_", false)).containsExactly(joao);
        assertThat(found("example jo", false)).containsExactly(other, joao);
        assertThat(found("\\", false)).isEmpty();
        assertThat(found("xyz-2", false)).isEmpty();
        assertThat(found("xyz-2 joana", true)).containsExactly(other);
    }

    /** As one types: a short word where a word begins, a long one anywhere. */
    @Test
    void shortWordsAreFoundWhereAWordBegins() {
        var joao = company.hire(titled("João Prado", "x@example.com", "R-1", "Zelador"));
        company.hire(titled("Ajoá Lima", "y@example.com", "R-2", "Porteiro"));
        assertThat(found("jo", false)).containsExactly(joao);
        assertThat(found("p j", false)).containsExactly(joao);
        assertThat(found("z", false)).containsExactly(joao);
        assertThat(found("elad", false)).containsExactly(joao);
    }

    /** The civil name of somebody who goes by a social name is found only by those who see private fields. */
    @Test
    void aCivilNameIsPrivateBesideASocialName() {
        var details = new Details(
                "Civil Antigo", "Luana Reis", "l@example.com", "R-7", null, null, null, null, null, new TreeMap<>());
        var luana = company.hire(details);
        assertThat(found("luana", false)).containsExactly(luana);
        assertThat(found("antigo", false)).isEmpty();
        assertThat(found("antigo", true)).containsExactly(luana);
        var order = EmployeeOrder.BY_NAME;
        assertThat(order.position(luana).value()).isEqualTo("luana reis");
        assertThat(store.list(
                        filter("luana", Numbers.of(IntStream.of(luana.number().value()))), order, null, 9))
                .containsExactly(luana);
    }

    private static Details titled(String name, String email, String registration, String title) {
        return Details.of(name, email, registration).placed(null, null, title, null);
    }

    private List<Employee> found(String question, boolean searchesPrivate) {
        var filter = filter(question, searchesPrivate ? null : Numbers.of(IntStream.empty()));
        return store.list(filter, EmployeeOrder.BY_NAME, null, 10);
    }

    private static EmployeeFilter filter(String question, @Nullable Numbers openTo) {
        return new EmployeeFilter(
                SearchText.words(question), Set.of(), Set.of(), Set.of(), Set.of(), null, openTo, null, null);
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
            people.add(company.hire(d.placed(
                            d.manager(),
                            random.nextBoolean()
                                    ? departments.get(random.nextInt(2)).id()
                                    : null,
                            random.nextInt(3) == 0 ? null : "Cargo " + random.nextInt(3),
                            null)
                    .hiredOn(random.nextInt(4) == 0 ? null : LocalDate.of(2020, 1, 1 + random.nextInt(9)))));
        }
        for (int round = 0; round < 60; round++) {
            var filter = filter(random, people, departments);
            var keys = EmployeeOrder.Key.values();
            var order = new EmployeeOrder(keys[random.nextInt(keys.length)], random.nextBoolean());
            assertThat(allPages(filter, order, 1 + random.nextInt(20)))
                    .as("%s %s", filter, order)
                    .isEqualTo(naive(filter, order));
        }
    }

    private EmployeeFilter filter(Random random, List<Employee> people, List<Department> departments) {
        var number = people.get(random.nextInt(10)).number().value();
        return new EmployeeFilter(
                random.nextBoolean()
                        ? List.of()
                        : List.of(List.of("ana", " an", "souza", " z").get(random.nextInt(4))),
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
                        : Set.of(),
                random.nextInt(3) == 0 ? store.chart().below(number) : null,
                random.nextBoolean() ? null : Numbers.of(IntStream.range(5, 20)),
                random.nextInt(4) == 0 ? LocalDate.of(2020, 1, 3) : null,
                random.nextInt(4) == 0 ? LocalDate.of(2020, 1, 6) : null);
    }

    private List<Employee> allPages(EmployeeFilter filter, EmployeeOrder order, int size) {
        var all = new ArrayList<Employee>();
        @Nullable Position after = null;
        while (true) {
            var page = store.list(filter, order, after, size);
            all.addAll(page);
            if (page.size() < size) {
                return all;
            }
            after = order.position(page.getLast());
        }
    }

    private List<Employee> naive(EmployeeFilter filter, EmployeeOrder order) {
        Comparator<Employee> byNumber = Comparator.comparing(e -> e.number().value());
        var ascending = switch (order.key()) {
            case NAME -> byText(e -> e.details().name()).thenComparing(byNumber);
            case TITLE -> byText(e -> e.details().title()).thenComparing(byNumber);
            case NUMBER -> byNumber;
            case HIRE_DATE ->
                Comparator.comparing(
                                (Employee e) -> e.details().hireDate(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(byNumber);
        };
        return store.snapshot().employees().stream()
                .filter(e ->
                        filter.words().stream().allMatch(word -> hay(e, filter).contains(word)))
                .filter(e -> filter.departments().isEmpty()
                        || filter.departments().stream()
                                .anyMatch(d -> d.equals(e.details().department())))
                .filter(e -> filter.managers().isEmpty()
                        || filter.managers().stream().anyMatch(m -> m.equals(e.manager())))
                .filter(e -> filter.statuses().isEmpty() || filter.statuses().contains(e.status()))
                .filter(e -> filter.ids().isEmpty() || filter.ids().contains(e.id()))
                .filter(e -> filter.among() == null
                        || filter.among().contains(e.number().value()))
                .filter(e -> hiredBetween(e.details().hireDate(), filter))
                .sorted(order.descending() ? ascending.reversed() : ascending)
                .toList();
    }

    private static boolean hiredBetween(@Nullable LocalDate date, EmployeeFilter filter) {
        var from = filter.hiredFrom();
        var to = filter.hiredTo();
        return (from == null || (date != null && !date.isBefore(from)))
                && (to == null || (date != null && !date.isAfter(to)));
    }

    private static Comparator<Employee> byText(Function<Employee, @Nullable String> text) {
        return Comparator.comparing(
                e -> {
                    var one = text.apply(e);
                    return one == null ? "" : SearchText.fold(one);
                },
                (a, b) -> java.util.Arrays.compare(
                        a.codePoints().toArray(), b.codePoints().toArray()));
    }

    private static String hay(Employee e, EmployeeFilter filter) {
        var d = e.details();
        var open =
                filter.openTo() == null || filter.openTo().contains(e.number().value());
        return SearchText.fold(" " + d.name() + "\n " + d.email() + "\n " + (d.title() == null ? "" : d.title())
                + (open ? "\n " + d.registration() : ""));
    }
}
