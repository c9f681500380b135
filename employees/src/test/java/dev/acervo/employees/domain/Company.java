package dev.acervo.employees.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A company for tests: Helena of HR, and whoever she hires. */
public final class Company {
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    public final EmployeeStore store;
    public final Stamps stamps;
    public final Viewer.Person helena;
    private final String run;
    private final AtomicLong counter = new AtomicLong();

    public Company(EmployeeStore store) {
        this.store = store;
        this.run = UUID.randomUUID().toString().substring(0, 8);
        this.stamps = new Stamps(Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);
        var id = new EmployeeId(UUID.randomUUID());
        helena = new Viewer.Person(id, true, false);
        store.change(org -> {
            var founder = Employee.hired(id, org.nextNumber(), details("Helena Prado", null), org.nextVersion());
            org.save(founder, stamps.event(EmployeeEvent.Kind.HIRED, founder));
            return founder;
        });
    }

    /** Details that nobody else has. */
    public Details details(String name, @Nullable EmployeeId manager) {
        var one = run + "-" + counter.incrementAndGet();
        return new Details(name, one + "@example.com", one, manager, null, "Analista", LocalDate.of(2020, 2, 29));
    }

    public Employee hire(String name, @Nullable EmployeeId manager) {
        return hire(details(name, manager));
    }

    public Employee hire(Details details) {
        return new HireEmployee(store, _ -> true, stamps)
                .hire(helena, DetailsDraft.of(details), null)
                .employee();
    }

    public Employee move(Employee employee, @Nullable EmployeeId manager) {
        return change(helena, employee, moved(employee.details(), manager));
    }

    public Employee change(Viewer.Person by, Employee employee, Details details) {
        return new ChangeEmployee(store, _ -> true, stamps)
                .change(by, employee.id(), _ -> {}, _ -> DetailsDraft.of(details))
                .employee();
    }

    public Employee terminate(Employee employee) {
        return new TerminateEmployee(store, _ -> true, stamps)
                .terminate(helena, employee.id(), _ -> {})
                .employee();
    }

    public static Details moved(Details d, @Nullable EmployeeId manager) {
        return new Details(d.name(), d.email(), d.registration(), manager, d.department(), d.title(), d.hireDate());
    }

    public static Refusal refusal(Runnable work) {
        try {
            work.run();
        } catch (RefusedException e) {
            return e.refusal();
        }
        throw new AssertionError("was not refused");
    }
}
