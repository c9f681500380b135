package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.Relocation;
import dev.acervo.employees.domain.personnel.Setting;
import dev.acervo.employees.domain.personnel.Succession;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that HR does, at random and from several threads at once; afterwards the company is sound. */
public final class RandomSteps {
    private static final int THREADS = 4;
    private static final int FEW = 12;

    private final Company company;
    private final List<EmployeeId> people = new CopyOnWriteArrayList<>();
    private final AtomicInteger done = new AtomicInteger();

    private RandomSteps(Company company) {
        this.company = company;
    }

    /** @param steps of each thread */
    public static void run(EmployeeStore store, long seed, int steps) {
        var one = new RandomSteps(new Company(store));
        IntStream.range(0, 5)
                .forEach(
                        i -> one.people.add(one.company.hire("First " + i, null).id()));
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.runAsync(
                            () -> one.walk(new Random(seed * THREADS + thread), steps), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        one.company.wakeUpOn(Company.TODAY.plusDays(400));
        one.company.carryOutDue();
        assertThat(one.done.get()).as("steps that were not refused").isGreaterThan(steps * THREADS / 6);
        Soundness.check(store);
    }

    private void walk(Random random, int steps) {
        for (int i = 0; i < steps; i++) {
            try {
                step(random);
                done.incrementAndGet();
            } catch (RefusedException e) {
                assertThat(e.refusal())
                        .isInstanceOfAny(
                                Refusal.Cycle.class,
                                Refusal.HasReports.class,
                                Refusal.Invalid.class,
                                Refusal.WrongStatus.class);
            }
        }
    }

    private void step(Random random) {
        var one = any(random);
        switch (random.nextInt(12)) {
            case 0, 1 -> people.add(company.hire("P", anyOrNobody(random)).id());
            case 2, 3 -> company.did(new PersonnelAction.Move(one, under(anyOrNobody(random))));
            case 4 -> {
                var employee = company.store.find(one).orElseThrow();
                company.change(company.helena, employee, employee.details().reportingTo(any(random)));
            }
            case 5 -> company.did(new PersonnelAction.Leave(one, null));
            case 6 -> company.did(new PersonnelAction.Return(one));
            case 7 -> company.did(new PersonnelAction.Terminate(one, succession(random)));
            case 9 ->
                company.did(new PersonnelAction.Rehire(
                        one, random.nextBoolean() ? Placement.AS_IT_IS : under(anyOrNobody(random))));
            case 10 ->
                company.reorganise(
                        company.helena,
                        Stream.generate(() -> any(random))
                                .limit(1 + random.nextInt(4))
                                .distinct()
                                .map(id -> new Relocation(id, under(anyOrNobody(random))))
                                .toList());
            default -> plan(random, one);
        }
    }

    private void plan(Random random, EmployeeId one) {
        var day = Company.TODAY.plusDays(1 + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> company.plan(new PersonnelAction.Move(one, under(anyOrNobody(random))), day);
            case 1 -> company.plan(new PersonnelAction.Terminate(one, succession(random)), day);
            case 2 ->
                company.hiring(
                        company.helena,
                        company.details("N", anyOrNobody(random)).hiredOn(day));
            default -> {
                company.wakeUpOn(day);
                company.carryOutDue();
            }
        }
    }

    private Succession succession(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Succession.Nobody();
            case 1 -> new Succession.ManagerAbove();
            default -> new Succession.Named(any(random));
        };
    }

    /** Mostly one of the first few, so that steps meet. */
    private EmployeeId any(Random random) {
        var known = people.size();
        return people.get(random.nextInt(random.nextInt(3) > 0 ? Math.min(known, FEW) : known));
    }

    private @Nullable EmployeeId anyOrNobody(Random random) {
        return random.nextInt(5) == 0 ? null : any(random);
    }

    private static Placement under(@Nullable EmployeeId manager) {
        return new Placement(Setting.to(manager), Setting.keep(), Setting.keep(), Setting.keep());
    }
}
