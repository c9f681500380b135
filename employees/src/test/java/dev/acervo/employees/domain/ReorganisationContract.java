package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction.State;
import dev.acervo.employees.domain.personnel.Relocation;
import dev.acervo.employees.domain.personnel.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people get new places at once: all of them, or nobody. */
public abstract class ReorganisationContract extends StoreContract {
    @Test
    void manyMovesAreOneVersion() {
        var ana = company.hire("Ana", null);
        var people = IntStream.range(0, 30)
                .mapToObj(i -> company.hire("P" + i, null))
                .toList();
        var unit = addDepartment("TI", null);
        var version = store.snapshot().version().value() + 1;
        var to = new Placement(Setting.to(ana.id()), Setting.to(unit.id()), Setting.to("Chefe"), Setting.to("Natal"));
        var outcome = company.reorganise(
                company.helena,
                people.stream().map(one -> new Relocation(one.id(), to)).toList());
        assertThat(outcome.action().people()).isEqualTo(30);
        assertThat(outcome.action().orgVersion()).isEqualTo(new OrgVersion(version));
        assertThat(outcome.employee()).isNull();
        for (var one : people) {
            var now = company.now(one);
            assertThat(now.details()).isEqualTo(one.details().placed(ana.id(), unit.id(), "Chefe", "Natal"));
            assertThat(now.changedAt().value()).isEqualTo(version);
        }
        assertThat(store.chart().directReports(ana.number().value())).isEqualTo(30);
    }

    @Test
    void whoStaysWhereTheyAreIsNotChanged() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", ana.id());
        var bia = company.hire("Bia", null);
        var outcome = company.reorganise(company.helena, List.of(move(rui, ana), move(bia, ana)));
        assertThat(outcome.action().people()).isEqualTo(1);
        assertThat(company.now(rui)).isEqualTo(rui);
        var nothing = company.reorganise(company.helena, List.of(move(rui, ana)));
        assertThat(nothing.action().orgVersion()).isNull();
        assertThat(nothing.action().state()).isEqualTo(State.DONE);
    }

    @Test
    void oneThatIsWrongStopsAll() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", null);
        var gone = company.terminate(company.hire("Gil", null));
        var nobody = new EmployeeId(UUID.randomUUID());
        var nowhere = Setting.to(new DepartmentId(UUID.randomUUID()));
        var moves = List.of(
                move(rui, ana),
                move(gone, ana),
                new Relocation(nobody, Placement.under(ana.id())),
                move(ana, gone),
                new Relocation(rui.id(), Placement.under(nobody)),
                new Relocation(
                        company.hire("Bia", null).id(),
                        new Placement(Setting.keep(), nowhere, Setting.keep(), Setting.keep())));
        var expected = List.of(
                "moves[1].employeeId terminated",
                "moves[2].employeeId unknown",
                "moves[3].managerId terminated",
                "moves[4].employeeId repeated",
                "moves[4].managerId unknown",
                "moves[5].departmentId unknown");
        assertThat(invalid(refusal(() -> company.reorganise(company.helena, moves))))
                .isEqualTo(expected);
        assertThat(invalid(refusal(() -> company.plan(new PersonnelAction.Reorganise(moves), TODAY.plusDays(1)))))
                .isEqualTo(expected);
        assertThat(company.now(rui)).isEqualTo(rui);
    }

    /** Legal one by one, as long as the others stay where they are. */
    @Test
    void movesMayMakeACycleOnlyTogether() {
        var a = company.hire("A", null);
        var b = company.hire("B", null);
        var c = company.hire("C", null);
        var leaf = company.hire("Leaf", null);
        var refusal = refusal(
                () -> company.reorganise(company.helena, List.of(move(leaf, c), move(a, b), move(b, c), move(c, a))));
        assertThat(refusal).isInstanceOf(Refusal.Cycle.class);
        var loop = new ArrayList<>(((Refusal.Cycle) refusal).loop());
        assertThat(loop).hasSize(4);
        assertThat(loop.getFirst().id()).isEqualTo(loop.getLast().id());
        for (int i = 0; i < 3; i++) {
            assertThat(loop.get(i).manager()).isEqualTo(loop.get(i + 1).id());
        }
        for (var one : List.of(a, b, c, leaf)) {
            assertThat(company.now(one)).isEqualTo(one);
        }
        company.reorganise(company.helena, List.of(move(leaf, c), move(a, b), move(b, c)));
    }

    /** Two people change places across the tree: each of the two moves alone would close a loop. */
    @Test
    void aSwapIsLegalTogether() {
        var top = company.hire("Top", null);
        var low = company.hire("Low", top.id());
        assertThat(refusal(() -> company.reorganise(company.helena, List.of(move(top, low)))))
                .isInstanceOf(Refusal.Cycle.class);
        var toNobody = new Placement(Setting.to(null), Setting.keep(), Setting.keep(), Setting.keep());
        company.reorganise(company.helena, List.of(move(top, low), new Relocation(low.id(), toNobody)));
        assertThat(company.now(top).manager()).isEqualTo(low.id());
        assertThat(company.now(low).manager()).isNull();
        var x = company.hire("X", low.id());
        var y = company.hire("Y", x.id());
        var z = company.hire("Z", y.id());
        company.reorganise(company.helena, List.of(move(x, z), move(z, low), move(y, low)));
        assertThat(store.chain(x.id())).extracting(Employee::id).containsExactly(z.id(), low.id());
    }

    @Test
    void theyArePlannedTogetherAndHappenTogether() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", null);
        var bia = company.hire("Bia", null);
        var moves = new PersonnelAction.Reorganise(List.of(move(rui, ana), move(bia, rui)));
        var planned = company.plan(moves, TODAY.plusDays(1));
        assertThat(company.now(planned).action()).isEqualTo(moves);
        assertThat(company.now(rui)).isEqualTo(rui);
        company.wakeUpOn(TODAY.plusDays(1));
        assertThat(company.carryOutDue().done()).isEqualTo(1);
        assertThat(company.now(bia).changedAt()).isEqualTo(company.now(rui).changedAt());
        assertThat(company.now(planned).people()).isEqualTo(2);
    }

    @Test
    void onlyHrReorganises() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", null);
        assertThat(refusal(() -> company.reorganise(new Viewer.Person(ana.id(), false, true), List.of(move(rui, ana)))))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private static Relocation move(Employee employee, Employee to) {
        return new Relocation(employee.id(), Placement.under(to.id()));
    }
}
