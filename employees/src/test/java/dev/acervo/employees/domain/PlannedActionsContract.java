package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.CarryOutDue.Tally;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.RecordedAction.State;
import dev.acervo.employees.domain.personnel.Relocation;
import dev.acervo.employees.domain.personnel.Setting;
import dev.acervo.employees.domain.personnel.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is planned happens on its day, once. */
public abstract class PlannedActionsContract extends StoreContract {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void whoIsHiredForADayToComeIsNotThereBefore() {
        var ana = company.hire("Ana", null);
        var version = store.snapshot().version();
        var outcome =
                company.hiring(company.helena, company.details("Rui", ana.id()).hiredOn(TOMORROW));
        assertThat(outcome.planned()).isTrue();
        assertThat(outcome.employee()).isNull();
        assertThat(store.snapshot().version()).isEqualTo(version);
        assertThat(store.snapshot().employees()).hasSize(2);
        assertThat(company.carryOutDue()).isEqualTo(new Tally(0, 0));
        company.wakeUpOn(TOMORROW);
        assertThat(company.carryOutDue()).isEqualTo(new Tally(1, 0));
        assertThat(company.carryOutDue()).isEqualTo(new Tally(0, 0));
        var id = ((PersonnelAction.Hire) outcome.action().action()).subject();
        var rui = store.find(id).orElseThrow();
        assertThat(rui.manager()).isEqualTo(ana.id());
        assertThat(rui.number().value()).isEqualTo(3);
        var done = company.now(outcome.action());
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.orgVersion()).isEqualTo(rui.changedAt());
        assertThat(done.people()).isEqualTo(1);
        assertThat(done.version()).isEqualTo(2);
    }

    /** From several threads at once, after days on which nothing ran: everything once, and counted once. */
    @Test
    void everythingHappensOnceWhoeverRuns() {
        var people = IntStream.range(0, 12)
                .mapToObj(i -> company.hire("P" + i, null))
                .toList();
        people.forEach(one -> company.plan(new PersonnelAction.Leave(one.id(), null), TOMORROW));
        people.forEach(one -> company.plan(new PersonnelAction.Return(one.id()), TODAY.plusDays(2)));
        IntStream.range(0, 8)
                .forEach(i -> company.hiring(
                        company.helena, company.details("N" + i, null).hiredOn(TODAY.plusDays(1 + i % 3))));
        company.wakeUpOn(TODAY.plusDays(9));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tallies = IntStream.range(0, 4)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(company::carryOutDue, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(tallies.stream().mapToInt(Tally::done).sum()).isEqualTo(32);
            assertThat(tallies.stream().mapToInt(Tally::failed).sum()).isZero();
        }
        for (var one : people) {
            assertThat(company.now(one).status()).isEqualTo(EmploymentStatus.ACTIVE);
            assertThat(company.now(one).version()).isEqualTo(3);
        }
        assertThat(store.snapshot().employees()).hasSize(21);
    }

    /** By day, and on one day as they were recorded; also more than are looked up at once. */
    @Test
    void theyHappenInOrder() {
        var rui = company.hire("Rui", null);
        for (int i = 0; i < 105; i++) {
            company.plan(titled(rui, "Second " + i), TODAY.plusDays(2));
        }
        company.plan(titled(rui, "First"), TOMORROW);
        company.wakeUpOn(TODAY.plusDays(3));
        assertThat(company.carryOutDue()).isEqualTo(new Tally(106, 0));
        var expected = new ArrayList<>(List.of("First"));
        IntStream.range(0, 105).forEach(i -> expected.add("Second " + i));
        assertThat(company.history(rui).stream()
                        .skip(1)
                        .map(entry -> entry.changes().getFirst().is()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatHasBecomeImpossibleFailsAndTheRestGoesOn() {
        var ana = company.hire("Ana", null);
        var bia = company.hire("Bia", null);
        var rui = company.hire("Rui", bia.id());
        var unit = addDepartment("TI", null);
        var toAna = company.plan(new PersonnelAction.Move(rui.id(), Placement.under(ana.id())), TOMORROW);
        var toUnit = company.plan(
                new PersonnelAction.Move(
                        rui.id(), new Placement(Setting.keep(), Setting.to(unit.id()), Setting.keep(), Setting.keep())),
                TOMORROW);
        var back = company.plan(new PersonnelAction.Return(rui.id()), TOMORROW);
        var end = company.plan(new PersonnelAction.Terminate(bia.id(), new Succession.Nobody()), TOMORROW);
        var heir = company.plan(new PersonnelAction.Terminate(bia.id(), new Succession.Named(ana.id())), TOMORROW);
        var loop = company.plan(new PersonnelAction.Move(bia.id(), Placement.under(rui.id())), TOMORROW);
        var many = company.plan(
                new PersonnelAction.Reorganise(List.of(new Relocation(rui.id(), Placement.under(ana.id())))), TOMORROW);
        var hire = company.hiring(
                        company.helena, company.details("Zoe", ana.id()).hiredOn(TOMORROW))
                .action();
        var titled = company.plan(titled(rui, "Chefe"), TOMORROW);
        company.terminate(ana);
        store.change(org -> {
            org.remove(unit);
            return unit;
        });
        company.wakeUpOn(TOMORROW);
        assertThat(company.carryOutDue()).isEqualTo(new Tally(1, 8));
        assertFailed(toAna, "The manager has left.");
        assertFailed(toUnit, "There is no such department.");
        assertFailed(back, "This person is not on leave.");
        assertFailed(end, "Name a successor for the 1 direct reports, or move them to somebody else first.");
        assertFailed(heir, "The successor has left.");
        assertFailed(loop, "Nobody can report to somebody below them.");
        assertFailed(many, "The manager has left.");
        assertFailed(hire, "The manager has left.");
        assertThat(company.now(titled).state()).isEqualTo(State.DONE);
        assertThat(company.now(rui).details().title()).isEqualTo("Chefe");
        assertThat(company.now(rui).version()).isEqualTo(2);
    }

    private void assertFailed(RecordedAction planned, String problem) {
        var failed = company.now(planned);
        assertThat(failed.state()).as("%s", planned).isEqualTo(State.FAILED);
        assertThat(failed.problem()).isEqualTo(problem);
        assertThat(failed.orgVersion()).isNull();
        assertThat(failed.endedAt()).isNotNull();
    }

    @Test
    void whatIsCalledOffDoesNotHappen() {
        var rui = company.hire("Rui", null);
        var planned = company.plan(titled(rui, "Chefe"), TOMORROW);
        var cancelled = company.cancel(company.helena, planned);
        assertThat(company.now(planned)).isEqualTo(cancelled);
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        company.wakeUpOn(TOMORROW);
        assertThat(company.carryOutDue()).isEqualTo(new Tally(0, 0));
        assertThat(company.now(rui)).isEqualTo(rui);
        assertThat(refusal(() -> company.cancel(company.helena, planned))).isInstanceOf(Refusal.Ended.class);
        var done = company.act(company.helena, titled(rui, "Chefe"), null).action();
        assertThat(refusal(() -> company.cancel(company.helena, done))).isInstanceOf(Refusal.Ended.class);
        var other = company.plan(titled(rui, "Outro"), TODAY.plusDays(4));
        assertThat(refusal(() -> company.cancel(new Viewer.Person(rui.id(), false, true), other)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    /** Also for somebody who is here already and would take the place of one to come. */
    @Test
    void whatSomebodyToComeIsToHaveIsTaken() {
        var rui = company.hire("Rui", null);
        var coming = company.details("Zoe", null);
        var planned = company.hiring(company.helena, coming.hiredOn(TOMORROW)).action();
        var same = Details.of("Outra", upper(coming.email()), upper(coming.registration()));
        for (var day : new LocalDate[] {null, TODAY.plusDays(3)}) {
            assertThat(taken(() -> company.hiring(company.helena, same.hiredOn(day))))
                    .containsExactly("email", "registration");
        }
        var d = rui.details();
        assertThat(taken(() ->
                        company.change(company.helena, rui, Details.of(d.name(), same.email(), d.registration()))))
                .containsExactly("email");
        company.cancel(company.helena, planned);
        assertThat(company.hire(same).employed()).isTrue();
        assertThat(taken(() -> company.hiring(company.helena, coming.hiredOn(TOMORROW))))
                .containsExactly("email", "registration");
    }

    @Test
    void actionsAreListedTheLatestFirst() {
        var rui = company.hire("Rui", null);
        var first = company.plan(titled(rui, "1"), TODAY.plusDays(9));
        var second = company.plan(titled(rui, "2"), TOMORROW);
        var third = company.cancel(company.helena, company.plan(titled(rui, "3"), TOMORROW));
        company.hire("Bia", null);
        assertThat(store.actions(rui.id(), Set.of(State.PLANNED), null, 9)).containsExactly(second, first);
        assertThat(store.actions(rui.id(), Set.of(State.PLANNED, State.CANCELLED), null, 2))
                .containsExactly(third, second);
        assertThat(store.actions(rui.id(), Set.of(State.PLANNED), third.id(), 1))
                .containsExactly(second);
        assertThat(store.actions(null, Set.of(), null, 9)).hasSize(5);
        assertThat(store.find(new ActionId(UUID.randomUUID()))).isEmpty();
    }

    private static PersonnelAction titled(Employee employee, String title) {
        return new PersonnelAction.Move(
                employee.id(), new Placement(Setting.keep(), Setting.keep(), Setting.to(title), Setting.keep()));
    }

    private static List<String> taken(Runnable work) {
        var refusal = refusal(work);
        assertThat(refusal).isInstanceOf(Refusal.Taken.class);
        return ((Refusal.Taken) refusal)
                .errors().stream().map(FieldError::field).toList();
    }

    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }
}
