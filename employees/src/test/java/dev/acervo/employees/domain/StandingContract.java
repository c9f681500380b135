package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.RecordedAction.State;
import dev.acervo.employees.domain.personnel.Setting;
import dev.acervo.employees.domain.personnel.Succession;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People move, go on leave, come back, and come back to the company. */
public abstract class StandingContract extends StoreContract {
    private static final EmployeeId NOBODY = new EmployeeId(new UUID(1, 1));

    @Test
    void aMoveWritesWhatItNamesAndNothingElse() {
        var unit = addDepartment("TI", null);
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", ana.id());
        var placed = company.did(new PersonnelAction.Move(
                rui.id(),
                new Placement(Setting.keep(), Setting.to(unit.id()), Setting.to(null), Setting.to("Recife"))));
        assertThat(placed.details()).isEqualTo(rui.details().placed(ana.id(), unit.id(), null, "Recife"));
        assertThat(placed.version()).isEqualTo(2);
        var root = company.did(new PersonnelAction.Move(
                rui.id(), new Placement(Setting.to(null), Setting.keep(), Setting.keep(), Setting.keep())));
        assertThat(root.details()).isEqualTo(placed.details().reportingTo(null));
    }

    @Test
    void aMoveToWhereOneIsChangesNothing() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", ana.id());
        var outcome = company.act(company.helena, move(rui, ana.id()), null);
        assertThat(outcome.employee()).isEqualTo(rui);
        assertThat(outcome.action().state()).isEqualTo(State.DONE);
        assertThat(outcome.action().orgVersion()).isNull();
        assertThat(outcome.action().people()).isZero();
        assertThat(store.snapshot().version()).isEqualTo(rui.changedAt());
    }

    @Test
    void nobodyMovesToWhereNobodyIs() {
        var gone = company.terminate(company.hire("Gil", null));
        var rui = company.hire("Rui", null);
        assertThat(errors(move(rui, NOBODY))).containsExactly("managerId unknown");
        assertThat(errors(move(rui, gone.id()))).containsExactly("managerId terminated");
        assertThat(errors(new PersonnelAction.Move(
                        rui.id(),
                        new Placement(
                                Setting.keep(),
                                Setting.to(new DepartmentId(UUID.randomUUID())),
                                Setting.keep(),
                                Setting.keep()))))
                .containsExactly("departmentId unknown");
        assertThat(refusal(() -> company.did(move(rui, rui.id())))).isInstanceOf(Refusal.Cycle.class);
        assertThat(company.now(rui)).isEqualTo(rui);
    }

    @Test
    void aLeaveUntilADayPlansTheReturn() {
        var rui = company.hire("Rui", null);
        var away = company.did(new PersonnelAction.Leave(rui.id(), TODAY.plusDays(10)));
        assertThat(away.status()).isEqualTo(EmploymentStatus.ON_LEAVE);
        assertThat(away.employed()).isTrue();
        var back = planned(rui).getFirst();
        assertThat(back.action()).isEqualTo(new PersonnelAction.Return(rui.id()));
        assertThat(back.effectiveOn()).isEqualTo(TODAY.plusDays(10));
        company.wakeUpOn(TODAY.plusDays(9));
        company.carryOutDue();
        assertThat(company.now(rui)).isEqualTo(away);
        company.wakeUpOn(TODAY.plusDays(10));
        company.carryOutDue();
        assertThat(company.now(rui).status()).isEqualTo(EmploymentStatus.ACTIVE);
        assertThat(planned(rui)).isEmpty();
    }

    @Test
    void whoComesBackEarlyDoesNotComeBackAgain() {
        var rui = company.hire("Rui", null);
        company.did(new PersonnelAction.Leave(rui.id(), TODAY.plusDays(10)));
        var back = planned(rui).getFirst();
        assertThat(company.did(new PersonnelAction.Return(rui.id())).status()).isEqualTo(EmploymentStatus.ACTIVE);
        assertThat(company.now(back).state()).isEqualTo(State.CANCELLED);
        company.wakeUpOn(TODAY.plusDays(10));
        assertThat(company.carryOutDue().done() + company.carryOutDue().failed())
                .isZero();
        assertThat(company.now(rui).version()).isEqualTo(3);
    }

    @Test
    void aLeaveWithoutEndPlansNothing() {
        var rui = company.hire("Rui", null);
        company.did(new PersonnelAction.Leave(rui.id(), null));
        assertThat(planned(rui)).isEmpty();
    }

    @Test
    void aLeaveEndsAfterItBegins() {
        var rui = company.hire("Rui", null);
        for (var until : List.of(TODAY, TODAY.minusDays(1))) {
            assertThat(errors(new PersonnelAction.Leave(rui.id(), until))).containsExactly("until range");
        }
        var later = new PersonnelAction.Leave(rui.id(), TODAY.plusDays(3));
        assertThat(invalid(refusal(() -> company.plan(later, TODAY.plusDays(3)))))
                .containsExactly("until range");
        assertThat(company.now(rui)).isEqualTo(rui);
    }

    @Test
    void anActionFitsWhereThePersonStands() {
        var rui = company.hire("Rui", null);
        var away = new PersonnelAction.Leave(rui.id(), null);
        var back = new PersonnelAction.Return(rui.id());
        var again = new PersonnelAction.Rehire(rui.id(), Placement.AS_IT_IS);
        assertThat(wrongStatus(back)).isEqualTo("This person is not on leave.");
        assertThat(wrongStatus(again)).isEqualTo("This person works here.");
        company.did(away);
        assertThat(wrongStatus(away)).isEqualTo("This person is on leave already.");
        assertThat(wrongStatus(again)).isEqualTo("This person works here.");
        company.terminate(rui);
        for (var action : List.of(
                away, back, move(rui, null), new PersonnelAction.Terminate(rui.id(), new Succession.Nobody()))) {
            assertThat(wrongStatus(action)).isEqualTo("This person has left.");
        }
        assertThat(company.now(rui).version()).isEqualTo(3);
    }

    @Test
    void whoIsRehiredIsTheSamePerson() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", ana.id());
        var gone = company.terminate(rui);
        assertThat(gone.terminatedOn()).isEqualTo(TODAY);
        var back = company.rehire(rui, Placement.AS_IT_IS);
        assertThat(back.details()).isEqualTo(rui.details());
        assertThat(back.number()).isEqualTo(rui.number());
        assertThat(back.status()).isEqualTo(EmploymentStatus.ACTIVE);
        assertThat(back.terminatedOn()).isNull();
        assertThat(company.hire("Bia", null).number().value())
                .isEqualTo(rui.number().value() + 1);
    }

    @Test
    void aRehireMayNameANewPlace() {
        var ana = company.hire("Ana", null);
        var bia = company.hire("Bia", null);
        var rui = company.hire("Rui", ana.id());
        company.terminate(rui);
        company.terminate(ana);
        assertThat(errors(new PersonnelAction.Rehire(rui.id(), Placement.AS_IT_IS)))
                .containsExactly("managerId terminated");
        assertThat(invalid(refusal(() ->
                        company.plan(new PersonnelAction.Rehire(rui.id(), Placement.AS_IT_IS), TODAY.plusDays(1)))))
                .containsExactly("managerId terminated");
        var back = company.rehire(
                rui, new Placement(Setting.to(bia.id()), Setting.keep(), Setting.to("Chefe"), Setting.keep()));
        assertThat(back.details()).isEqualTo(rui.details().placed(bia.id(), null, "Chefe", null));
    }

    /** Where a past employee would close a loop. */
    @Test
    void nobodyIsRehiredBelowThemselves() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", ana.id());
        company.terminate(rui);
        company.terminate(ana);
        assertThat(errors(new PersonnelAction.Rehire(ana.id(), Placement.under(rui.id()))))
                .containsExactly("managerId terminated");
        assertThat(errors(new PersonnelAction.Rehire(ana.id(), Placement.under(ana.id()))))
                .containsExactly("managerId terminated");
        company.rehire(ana, Placement.AS_IT_IS);
        assertThat(company.rehire(rui, Placement.AS_IT_IS).manager()).isEqualTo(ana.id());
    }

    private List<RecordedAction> planned(Employee employee) {
        return store.actions(employee.id(), Set.of(State.PLANNED), null, 10);
    }

    private static PersonnelAction move(Employee employee, @Nullable EmployeeId manager) {
        return new PersonnelAction.Move(
                employee.id(), new Placement(Setting.to(manager), Setting.keep(), Setting.keep(), Setting.keep()));
    }

    private List<String> errors(PersonnelAction action) {
        return invalid(refusal(() -> company.did(action)));
    }

    private String wrongStatus(PersonnelAction action) {
        var refusal = refusal(() -> company.did(action));
        assertThat(refusal).isInstanceOf(Refusal.WrongStatus.class);
        return refusal.sentence();
    }
}
