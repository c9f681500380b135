package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.Relocation;
import dev.acervo.employees.domain.personnel.Succession;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody gains reach by their own hand, and nobody changes themselves, whatever the door. Ana leads Bruno and Carlos; Carlos,
 * who works in HR, leads Marina, who leads João.
 */
public abstract class OwnGainContract extends StoreContract {
    private Employee ana = someone();
    private Employee bruno = someone();
    private Employee carlos = someone();
    private Employee marina = someone();
    private Employee joao = someone();
    private Viewer.Person asCarlos = company.helena;

    private Employee someone() {
        return store.find(company.helena.id()).orElseThrow();
    }

    @BeforeEach
    void hire() {
        ana = company.hire("Ana", null);
        bruno = company.hire("Bruno", ana.id());
        carlos = company.hire("Carlos", ana.id());
        marina = company.hire("Marina", carlos.id());
        joao = company.hire("João", marina.id());
        asCarlos = company.inHr(carlos);
    }

    @Test
    void notByAMove() {
        forbidden(new PersonnelAction.Move(bruno.id(), Placement.under(carlos.id())));
        forbidden(new PersonnelAction.Move(bruno.id(), Placement.under(joao.id())));
        forbidden(new PersonnelAction.Move(joao.id(), Placement.under(carlos.id())));
        var away = new PersonnelAction.Move(joao.id(), Placement.under(bruno.id()));
        assertThat(company.act(asCarlos, away, null).action().state()).isEqualTo(RecordedAction.State.DONE);
    }

    @Test
    void notByMovesOfMany() {
        var bia = company.hire("Bia", bruno.id());
        for (var moves : List.of(
                List.of(move(bruno, carlos)),
                List.of(move(bia, ana), move(bruno, joao)),
                // nobody is moved under Carlos or anybody below him, but what is moved brings somebody along
                List.of(move(bia, marina), move(joao, bruno)),
                List.of(move(joao, carlos)))) {
            assertThat(refusal(() -> company.reorganise(asCarlos, moves))).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(refusal(() -> company.reorganise(asCarlos, List.of(move(bia, ana), move(carlos, bruno)))))
                .isInstanceOf(Refusal.Forbidden.class);
        company.reorganise(asCarlos, List.of(move(bia, ana), move(joao, bruno)));
        assertThat(company.now(joao).manager()).isEqualTo(bruno.id());
    }

    /** Marina's reports would come directly under Carlos; Bruno's would come under him for the first time. */
    @Test
    void notByTerminatingSomebodyBetween() {
        company.hire("Bia", bruno.id());
        forbidden(new PersonnelAction.Terminate(marina.id(), new Succession.ManagerAbove()));
        forbidden(new PersonnelAction.Terminate(marina.id(), new Succession.Named(carlos.id())));
        forbidden(new PersonnelAction.Terminate(bruno.id(), new Succession.Named(carlos.id())));
        forbidden(new PersonnelAction.Terminate(bruno.id(), new Succession.Named(joao.id())));
        forbidden(new PersonnelAction.Terminate(marina.id(), new Succession.Named(joao.id())));
        var away = new PersonnelAction.Terminate(marina.id(), new Succession.Named(bruno.id()));
        assertThat(company.act(asCarlos, away, null).action().people()).isEqualTo(2);
    }

    /** Whoever takes over from their own manager, and whoever gets a new one, is changed by it. */
    @Test
    void notByEndingTheirOwnManager() {
        forbidden(new PersonnelAction.Terminate(ana.id(), new Succession.Named(carlos.id())));
        forbidden(new PersonnelAction.Terminate(ana.id(), new Succession.Named(bruno.id())));
        company.terminate(bruno);
        forbidden(new PersonnelAction.Terminate(ana.id(), new Succession.Named(carlos.id())));
        assertThat(company.now(carlos)).isEqualTo(carlos);
    }

    /** Who left is out of sight: to bring them back below oneself is to gain them. */
    @Test
    void notByARehire() {
        company.terminate(joao);
        company.terminate(bruno);
        forbidden(new PersonnelAction.Rehire(joao.id(), Placement.AS_IT_IS));
        forbidden(new PersonnelAction.Rehire(joao.id(), Placement.under(carlos.id())));
        forbidden(new PersonnelAction.Rehire(bruno.id(), Placement.under(marina.id())));
        var back = company.act(asCarlos, new PersonnelAction.Rehire(joao.id(), Placement.under(ana.id())), null);
        assertThat(back.action().state()).isEqualTo(RecordedAction.State.DONE);
        assertThat(company.rehire(bruno, Placement.under(marina.id())).manager())
                .isEqualTo(marina.id());
    }

    @Test
    void notByAHire() {
        for (var manager : List.of(carlos, marina, joao)) {
            assertThat(refusal(() -> company.hiring(asCarlos, company.details("X", manager.id()))))
                    .isInstanceOf(Refusal.Forbidden.class);
            assertThat(refusal(() -> company.hiring(
                            asCarlos, company.details("X", manager.id()).hiredOn(TODAY.plusDays(1)))))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(company.hiring(asCarlos, company.details("X", bruno.id())).employee())
                .isNotNull();
    }

    /** On the day it is decided by the tree of the day. */
    @Test
    void notByAPlan() {
        company.terminate(joao);
        for (var action : List.of(
                new PersonnelAction.Move(bruno.id(), Placement.under(marina.id())),
                new PersonnelAction.Rehire(joao.id(), Placement.AS_IT_IS))) {
            assertThat(refusal(() -> company.act(asCarlos, action, TODAY.plusDays(1))))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        var dora = company.hire("Dora", ana.id());
        var later = new PersonnelAction.Move(bruno.id(), Placement.under(dora.id()));
        var planned = company.act(asCarlos, later, TODAY.plusDays(1)).action();
        var hire = company.hiring(asCarlos, company.details("X", dora.id()).hiredOn(TODAY.plusDays(1)));
        var ivo = company.terminate(company.hire("Ivo", dora.id()));
        var again = company.act(asCarlos, new PersonnelAction.Rehire(ivo.id(), Placement.AS_IT_IS), TODAY.plusDays(1));
        company.move(dora, marina.id());
        company.wakeUpOn(TODAY.plusDays(1));
        assertThat(company.carryOutDue().failed()).isEqualTo(3);
        assertThat(company.now(planned).problem()).contains("reach");
        assertThat(company.now(hire.action()).problem()).contains("reach");
        assertThat(company.now(again.action()).problem()).contains("reach");
        assertThat(company.now(bruno)).isEqualTo(bruno);
    }

    @Test
    void nobodyIsInTheirOwnHands() {
        for (var action : List.of(
                new PersonnelAction.Move(carlos.id(), Placement.under(bruno.id())),
                new PersonnelAction.Leave(carlos.id(), null),
                new PersonnelAction.Terminate(carlos.id(), new Succession.ManagerAbove()))) {
            forbidden(action);
            var planned = company.plan(action, TODAY.plusDays(1));
            assertThat(refusal(() -> company.cancel(asCarlos, planned))).isInstanceOf(Refusal.Forbidden.class);
        }
        var move = new PersonnelAction.Reorganise(List.of(move(carlos, bruno)));
        var planned = company.plan(move, TODAY.plusDays(1));
        assertThat(refusal(() -> company.cancel(asCarlos, planned))).isInstanceOf(Refusal.Forbidden.class);
        assertThat(company.cancel(company.helena, planned).state()).isEqualTo(RecordedAction.State.CANCELLED);
    }

    private void forbidden(PersonnelAction action) {
        var before = Set.copyOf(store.snapshot().employees());
        assertThat(refusal(() -> company.act(asCarlos, action, null)))
                .as("%s", action)
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(Set.copyOf(store.snapshot().employees())).isEqualTo(before);
    }

    private static Relocation move(Employee employee, Employee to) {
        return new Relocation(employee.id(), Placement.under(to.id()));
    }
}
