package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.moved;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link EmployeeStore} promises. */
public abstract class EmployeeStoreContract {
    private static final int ROUNDS = 200;

    private EmployeeStore store = new InMemoryEmployees();
    private Company company = new Company(store);

    /** An empty store. */
    protected abstract EmployeeStore emptyStore();

    @BeforeEach
    void startCompany() {
        store = emptyStore();
        company = new Company(store);
    }

    @Test
    void whatIsSavedIsFound() {
        var department = addDepartment("TI", null);
        var ana = company.hire("Ana Lúcia", null);
        var details = new Details("João D'Ávila 😀", "Joao@Example.com", "R-1", ana.id(), department.id(), null, null);
        var joao = company.hire(details);
        assertThat(store.find(joao.id())).contains(joao);
        assertThat(joao.details()).isEqualTo(details);
        assertThat(store.find(department.id())).contains(department);
        assertThat(store.find(new EmployeeId(UUID.randomUUID()))).isEmpty();
        assertThat(store.find(new DepartmentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theChainGoesFromTheManagerToTheRoot() {
        var ana = company.hire("Ana", null);
        var carlos = company.hire("Carlos", ana.id());
        var marina = company.hire("Marina", carlos.id());
        assertThat(store.chain(marina.id())).containsExactly(carlos, ana);
        assertThat(store.chain(ana.id())).isEmpty();
        assertThat(store.chain(new EmployeeId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void failedWorkLeavesNothing() {
        var before = store.snapshot();
        assertThatThrownBy(() -> store.change(org -> {
                    var lost = Employee.hired(
                            new EmployeeId(UUID.randomUUID()),
                            org.nextNumber(),
                            company.details("Perdida", null),
                            org.nextVersion());
                    org.save(lost, company.stamps.event(EmployeeEvent.Kind.HIRED, lost));
                    org.complete(new Attempt("p", "r", "k", "c"), lost.id().value());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");
        assertThat(store.snapshot()).isEqualTo(before);
        Claim claim = store.change(org -> org.claim(new Attempt("p", "r", "k", "c")));
        assertThat(claim).isEqualTo(new Claim.New());
        var next = company.hire("Ana", null);
        assertThat(next.number().value()).isEqualTo(2);
        assertThat(next.changedAt().value()).isEqualTo(before.version().value() + 1);
    }

    @Test
    void attemptsAreRemembered() {
        var result = UUID.randomUUID();
        var attempt = new Attempt("p", "r", "k", "c");
        store.change(org -> {
            assertThat(org.claim(attempt)).isEqualTo(new Claim.New());
            org.complete(attempt, result);
            return result;
        });
        assertThat(claim("p", "r", "k", "c")).isEqualTo(new Claim.Done(result));
        assertThat(claim("p", "r", "k", "other")).isEqualTo(new Claim.Mismatch());
        assertThat(claim("other", "r", "k", "c")).isEqualTo(new Claim.New());
        assertThat(claim("p", "other", "k", "c")).isEqualTo(new Claim.New());
    }

    private Claim claim(String person, String route, String key, String content) {
        return store.change(org -> org.claim(new Attempt(person, route, key, content)));
    }

    @Test
    void uniqueValuesAreComparedWithoutCase() {
        var ana = company.hire(new Details("Ana", "ana@example.com", "R-9", null, null, null, null));
        var same = new Details("Bia", "ANA@example.com", "r-9", null, null, null, null);
        List<FieldError> ofOthers = store.change(org -> org.taken(same, new EmployeeId(UUID.randomUUID())));
        List<FieldError> ofSelf = store.change(org -> org.taken(same, ana.id()));
        assertThat(ofOthers).extracting(FieldError::field).containsExactly("email", "registration");
        assertThat(ofSelf).isEmpty();
    }

    @Test
    void theSnapshotHoldsEverybodyAtOneVersion() {
        var ana = company.hire("Ana", null);
        var gone = company.terminate(company.hire("Gil", ana.id()));
        var snapshot = store.snapshot();
        assertThat(snapshot.version()).isEqualTo(gone.changedAt());
        assertThat(snapshot.employees()).hasSize(3).contains(ana, gone);
    }

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

    /** Two moves that would make a cycle together: exactly one is kept, the other hears which loop it would close. */
    @Test
    void ofTwoMovesThatMakeACycleTogetherOneWins() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var a = company.hire("A", null);
                var b = company.hire("B", null);
                var together = new CyclicBarrier(2);
                var first = CompletableFuture.supplyAsync(() -> wins(together, a, b), threads);
                var second = CompletableFuture.supplyAsync(() -> wins(together, b, a), threads);
                assertThat(List.of(first.get(), second.get()))
                        .as("round %d", round)
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private boolean wins(CyclicBarrier together, Employee moved, Employee manager) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        try {
            company.change(company.helena, moved, moved(moved.details(), manager.id()));
            return true;
        } catch (RefusedException e) {
            assertThat(e.refusal())
                    .isInstanceOfSatisfying(
                            Refusal.Cycle.class,
                            cycle -> assertThat(cycle.loop())
                                    .extracting(Employee::id)
                                    .containsExactly(moved.id(), manager.id(), moved.id()));
            return false;
        }
    }

    /** The same request from many threads at once: one person, and everybody gets that one. */
    @Test
    void manyAtOnceWithOneKeyHireOnePerson() {
        var hiring = new HireEmployee(store, _ -> true, company.stamps);
        var draft = DetailsDraft.of(company.details("Rui", null));
        var attempt = new Attempt("helena", "POST /employees", "race", "content");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 24)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> hiring.hire(company.helena, draft, attempt).employee(), threads))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
        assertThat(store.snapshot().employees()).hasSize(2);
    }

    @Test
    void versionsAndNumbersHaveNoGapsWhateverRunsAtOnce() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var hires = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                if (i % 4 == 0) {
                                    refusal(() -> company.hire("X", new EmployeeId(UUID.randomUUID())));
                                    return 0L;
                                }
                                return company.hire("P" + i, null).changedAt().value();
                            },
                            threads))
                    .toList();
            hires.forEach(CompletableFuture::join);
        }
        var employees = store.snapshot().employees();
        assertThat(employees.stream().map(e -> e.changedAt().value()).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 31).mapToObj(Long::valueOf).toList());
        assertThat(employees.stream().map(e -> e.number().value()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
    }

    private Department addDepartment(String code, @Nullable DepartmentId parent) {
        return new AddDepartment(store, company.stamps)
                .add(company.helena, new DepartmentDraft(code, "Dept " + code, parent, List.of(), true), null);
    }
}
