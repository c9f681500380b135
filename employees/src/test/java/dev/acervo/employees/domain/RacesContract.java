package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.DetailsDraft;
import dev.acervo.employees.domain.personnel.HireEmployee;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link EmployeeStore} promises to those who come at once. */
public abstract class RacesContract extends StoreContract {
    /** A full run: {@code -Dacervo.test.rounds=1000}; with the checks afterwards 40 s on PostgreSQL. */
    private static final int ROUNDS = Integer.getInteger("acervo.test.rounds", 200);

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
            company.change(company.helena, moved, moved.details().reportingTo(manager.id()));
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
                            () -> Objects.requireNonNull(
                                    hiring.hire(company.helena, draft, attempt).employee()),
                            threads))
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
}
