package dev.acervo.employees.domain;

import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentDraft;
import dev.acervo.employees.domain.department.EditDepartments;
import dev.acervo.employees.domain.directory.HistoryEntry;
import dev.acervo.employees.domain.personnel.ActionDraft;
import dev.acervo.employees.domain.personnel.CancelAction;
import dev.acervo.employees.domain.personnel.CarryOutDue;
import dev.acervo.employees.domain.personnel.ChangeEmployee;
import dev.acervo.employees.domain.personnel.DetailsDraft;
import dev.acervo.employees.domain.personnel.FoundCompany;
import dev.acervo.employees.domain.personnel.HireEmployee;
import dev.acervo.employees.domain.personnel.Outcome;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.Relocation;
import dev.acervo.employees.domain.personnel.Succession;
import dev.acervo.employees.domain.personnel.TakeAction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A company for tests: Helena of HR, and whoever she hires. Its day begins at midnight UTC, and passes when told to. */
public final class Company {
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    public final EmployeeStore store;
    public final Stamps stamps;
    public final Viewer.Person helena;
    private final Movable clock = new Movable();
    private final String run;
    private final AtomicLong counter = new AtomicLong();
    private final AtomicLong ids = new AtomicLong();

    public Company(EmployeeStore store) {
        this.store = store;
        this.run = UUID.randomUUID().toString().substring(0, 8);
        this.stamps = new Stamps(clock, this::newId);
        var id = new EmployeeId(newId());
        helena = new Viewer.Person(id, true, false);
        new FoundCompany(store, stamps).found(id, details("Helena Prado", null));
    }

    /** In the order in which they are made, like those of version 7. */
    private UUID newId() {
        return new UUID(ids.incrementAndGet() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
    }

    /** It is a later day. */
    public void wakeUpOn(LocalDate day) {
        clock.now = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Details that nobody else has. */
    public Details details(String name, @Nullable EmployeeId manager) {
        var one = run + "-" + counter.incrementAndGet();
        return Details.of(name, one + "@example.com", one)
                .placed(manager, null, "Analista", null)
                .hiredOn(LocalDate.of(2020, 2, 29));
    }

    public Employee hire(String name, @Nullable EmployeeId manager) {
        return hire(details(name, manager));
    }

    public Employee hire(Details details) {
        return Objects.requireNonNull(hiring(helena, details).employee());
    }

    public Outcome hiring(Viewer.Person by, Details details) {
        return new HireEmployee(store, _ -> true, stamps).hire(by, DetailsDraft.of(details), null);
    }

    public Employee move(Employee employee, @Nullable EmployeeId manager) {
        return change(helena, employee, employee.details().reportingTo(manager));
    }

    public Employee change(Viewer.Person by, Employee employee, Details details) {
        return new ChangeEmployee(store, _ -> true, stamps)
                .change(by, employee.id(), _ -> {}, _ -> DetailsDraft.of(details))
                .employee();
    }

    public Employee terminate(Employee employee) {
        return terminate(employee, new Succession.Nobody());
    }

    public Employee terminate(Employee employee, Succession succession) {
        return did(new PersonnelAction.Terminate(employee.id(), succession));
    }

    public Employee rehire(Employee employee, Placement to) {
        return did(new PersonnelAction.Rehire(employee.id(), to));
    }

    /** Does it today; gives the person as they are afterwards. */
    public Employee did(PersonnelAction action) {
        return Objects.requireNonNull(act(helena, action, null).employee());
    }

    public RecordedAction plan(PersonnelAction action, LocalDate day) {
        return act(helena, action, day).action();
    }

    public Outcome act(Viewer.Person by, PersonnelAction action, @Nullable LocalDate day) {
        var acting = new TakeAction(store, _ -> true, stamps);
        var draft = ActionDraft.of(action, day);
        var subject = action.subject();
        return subject == null ? acting.reorganise(by, draft, null) : acting.take(by, subject, _ -> {}, draft, null);
    }

    public Outcome reorganise(Viewer.Person by, List<Relocation> moves) {
        return act(by, new PersonnelAction.Reorganise(moves), null);
    }

    public CarryOutDue.Tally carryOutDue() {
        return new CarryOutDue(store, stamps).run();
    }

    public Department addDepartment(String code, @Nullable DepartmentId parent) {
        return new EditDepartments(store, stamps)
                .add(helena, new DepartmentDraft(code, "Dept " + code, parent, null, List.of(), true), null);
    }

    /** The person, when they work in HR. */
    public Viewer.Person inHr(Employee employee) {
        return new Viewer.Person(employee.id(), true, false);
    }

    public RecordedAction cancel(Viewer.Person by, RecordedAction action) {
        return new CancelAction(store, stamps).cancel(by, action.id(), _ -> {});
    }

    /** The action as it is now. */
    public RecordedAction now(RecordedAction action) {
        return store.find(action.id()).orElseThrow();
    }

    /** What was done to the person, from the first on. */
    public List<HistoryEntry> history(Employee employee) {
        return store.history(employee.id(), Long.MAX_VALUE, Integer.MAX_VALUE).reversed();
    }

    /** The person as they are now. */
    public Employee now(Employee employee) {
        return store.find(employee.id()).orElseThrow();
    }

    public static Refusal refusal(Runnable work) {
        try {
            work.run();
        } catch (RefusedException e) {
            return e.refusal();
        }
        throw new AssertionError("was not refused");
    }

    private static final class Movable extends Clock {
        private volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
