package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.department.DepartmentDraft;
import dev.acervo.employees.domain.department.EditDepartments;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.Succession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who takes over from somebody who leaves. Ana leads Carlos and Zilda; Carlos leads Marina, Rui and Gil, who has left; Marina
 * leads João, who leads Lia.
 */
public abstract class TerminationContract extends StoreContract {
    private Employee ana = someone();
    private Employee zilda = someone();
    private Employee carlos = someone();
    private Employee marina = someone();
    private Employee rui = someone();
    private Employee gil = someone();
    private Employee joao = someone();
    private Employee lia = someone();

    private Employee someone() {
        return store.find(company.helena.id()).orElseThrow();
    }

    @BeforeEach
    void hire() {
        ana = company.hire("Ana", null);
        zilda = company.hire("Zilda", ana.id());
        carlos = company.hire("Carlos", ana.id());
        marina = company.hire("Marina", carlos.id());
        rui = company.hire("Rui", carlos.id());
        gil = company.terminate(company.hire("Gil", carlos.id()));
        joao = company.hire("João", marina.id());
        lia = company.hire("Lia", joao.id());
    }

    @Test
    void whoHasReportsNeedsASuccessor() {
        assertThat(refusal(() -> company.terminate(carlos))).isEqualTo(new Refusal.HasReports(2));
        assertThat(company.now(carlos)).isEqualTo(carlos);
        assertThat(company.terminate(lia).employed()).isFalse();
    }

    @Test
    void theManagerAboveTakesOver() {
        var before = store.snapshot().version();
        var gone = company.terminate(carlos, new Succession.ManagerAbove());
        assertThat(gone.changedAt().value()).isEqualTo(before.value() + 1);
        assertManagers(ana, marina, rui, zilda);
        assertManagers(marina, joao);
        assertThat(company.now(gil)).isEqualTo(gil);
        assertThat(company.now(marina).changedAt()).isEqualTo(gone.changedAt());
        assertThat(gone.manager()).isEqualTo(ana.id());
    }

    @Test
    void aDirectReportIsPromoted() {
        company.terminate(carlos, new Succession.Named(marina.id()));
        assertManagers(ana, marina, zilda);
        assertManagers(marina, joao, rui);
    }

    /** Who stays where they were below the promoted person's old manager. */
    @Test
    void somebodyDeeperBelowIsPromoted() {
        company.terminate(carlos, new Succession.Named(lia.id()));
        assertManagers(ana, lia, zilda);
        assertManagers(lia, marina, rui);
        assertManagers(marina, joao);
    }

    @Test
    void somebodyElsewhereTakesOver() {
        company.terminate(carlos, new Succession.Named(zilda.id()));
        assertManagers(zilda, marina, rui);
        assertThat(company.now(zilda)).isEqualTo(zilda);
    }

    @Test
    void somebodyAboveTakesOver() {
        company.terminate(marina, new Succession.Named(ana.id()));
        assertManagers(ana, joao, carlos, zilda);
        company.terminate(carlos, new Succession.Named(ana.id()));
        assertManagers(ana, joao, rui, zilda);
    }

    @Test
    void thePromotedOfARootIsARoot() {
        company.terminate(ana, new Succession.Named(joao.id()));
        assertManagers(joao, carlos, lia, zilda);
        assertThat(company.now(joao).manager()).isNull();
    }

    @Test
    void aRootHasNobodyAbove() {
        assertThat(errors(ana, new Succession.ManagerAbove())).containsExactly("successor nobody-above");
        var alone = company.hire("Só", null);
        assertThat(company.terminate(alone, new Succession.ManagerAbove()).employed())
                .isFalse();
    }

    @Test
    void aSuccessorIsSomebodyElseWhoWorksHere() {
        assertThat(errors(carlos, new Succession.Named(carlos.id()))).containsExactly("successor self");
        assertThat(errors(carlos, new Succession.Named(gil.id()))).containsExactly("successor terminated");
        assertThat(errors(carlos, new Succession.Named(new EmployeeId(UUID.randomUUID()))))
                .containsExactly("successor unknown");
        assertThat(errors(lia, new Succession.Named(gil.id()))).containsExactly("successor terminated");
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        var first = company.hire(company.details("Ivo", null).hiredOn(TODAY.minusDays(5)));
        var leave = new PersonnelAction.Terminate(first.id(), new Succession.Nobody());
        assertThat(invalid(refusal(() -> company.act(company.helena, leave, TODAY.minusDays(6)))))
                .containsExactly("effectiveOn range");
        var gone = company.act(company.helena, leave, TODAY.minusDays(5)).employee();
        assertThat(gone).extracting(Employee::terminatedOn).isEqualTo(TODAY.minusDays(5));
    }

    /** A return, a move: what is planned for somebody ends with them; not that they are to come back to the company. */
    @Test
    void whatWasPlannedForThemIsCalledOff() {
        company.did(new PersonnelAction.Leave(lia.id(), TODAY.plusDays(5)));
        var move = company.plan(new PersonnelAction.Move(lia.id(), Placement.under(rui.id())), TODAY.plusDays(1));
        var again = company.plan(new PersonnelAction.Rehire(lia.id(), Placement.AS_IT_IS), TODAY.plusDays(2));
        var ofAnother = company.plan(new PersonnelAction.Leave(rui.id(), null), TODAY.plusDays(1));
        company.terminate(lia);
        assertThat(store.actions(lia.id(), java.util.Set.of(RecordedAction.State.PLANNED), null, 10))
                .containsExactly(again);
        assertThat(company.now(move).state()).isEqualTo(RecordedAction.State.CANCELLED);
        assertThat(company.now(ofAnother)).isEqualTo(ofAnother);
    }

    @Test
    void aDepartmentIsLedByTheSuccessorOrByNobody() {
        var led = department("A", marina);
        var other = department("B", zilda);
        company.terminate(marina, new Succession.Named(joao.id()));
        assertThat(head(led)).isEqualTo(joao.id());
        company.terminate(joao, new Succession.ManagerAbove());
        assertThat(head(led)).isNull();
        assertThat(store.find(led).orElseThrow().version()).isEqualTo(3);
        assertThat(head(other)).isEqualTo(zilda.id());
    }

    private DepartmentId department(String code, Employee head) {
        var draft = new DepartmentDraft(code, "Dept " + code, null, head.id(), List.of(), true);
        return new EditDepartments(store, company.stamps)
                .add(company.helena, draft, null)
                .id();
    }

    private @Nullable EmployeeId head(DepartmentId department) {
        return store.find(department).orElseThrow().head();
    }

    private List<String> errors(Employee leaving, Succession succession) {
        return invalid(refusal(() -> company.terminate(leaving, succession)));
    }

    /** Exactly these report to the manager and work here. */
    private void assertManagers(Employee manager, Employee... reports) {
        List<Employee> found = store.change(org -> org.reportsOf(manager.id()));
        assertThat(found)
                .extracting(Employee::id)
                .containsExactlyInAnyOrderElementsOf(
                        java.util.Arrays.stream(reports).map(Employee::id).toList());
    }
}
