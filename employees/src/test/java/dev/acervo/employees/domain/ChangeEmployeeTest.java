package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.ChangeEmployee;
import dev.acervo.employees.domain.personnel.DetailsDraft;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class ChangeEmployeeTest {
    private static final LongConsumer STALE = _ -> {
        throw new IllegalStateException("stale");
    };

    private final InMemoryEmployees store = new InMemoryEmployees();
    private final Company company = new Company(store);
    private final ChangeEmployee changing = new ChangeEmployee(store, _ -> false, company.stamps);
    private final Employee ana = company.hire("Ana", null);
    private final Employee carlos = company.hire("Carlos", ana.id());
    private final Employee marina = company.hire("Marina", carlos.id());
    private final Employee joao = company.hire("João", marina.id());

    @Test
    void aMoveMakesTheNextVersion() {
        var moved = company.move(joao, carlos.id());
        assertThat(moved.manager()).isEqualTo(carlos.id());
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.changedAt().value()).isEqualTo(joao.changedAt().value() + 1);
        assertThat(last().kind()).isEqualTo(Revision.Kind.CHANGED);
    }

    private Revision last() {
        return ((OrgEvent.OfPerson) store.events().getLast()).revision();
    }

    @Test
    void theSameDetailsChangeNothing() {
        var events = store.events().size();
        assertThat(company.change(company.helena, joao, joao.details())).isEqualTo(joao);
        assertThat(store.events()).hasSize(events);
    }

    @Test
    void aCycleIsRefusedWithItsLoop() {
        assertThat(refusal(() -> company.move(carlos, joao.id())))
                .isInstanceOfSatisfying(
                        Refusal.Cycle.class,
                        cycle -> assertThat(cycle.loop())
                                .extracting(e -> e.details().name())
                                .containsExactly("Carlos", "João", "Marina", "Carlos"));
        assertThat(refusal(() -> company.move(ana, ana.id())))
                .isInstanceOfSatisfying(
                        Refusal.Cycle.class, cycle -> assertThat(cycle.loop()).hasSize(2));
    }

    @Test
    void aMoveBesideTheChainMakesNoCycle() {
        assertThat(company.move(marina, ana.id()).manager()).isEqualTo(ana.id());
        assertThat(company.move(carlos, joao.id()).manager()).isEqualTo(joao.id());
    }

    @Test
    void nobodyChangesThemselves() {
        var helena = store.find(company.helena.id()).orElseThrow();
        assertThat(refusal(() ->
                        company.change(company.helena, helena, helena.details().reportingTo(ana.id()))))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void nobodyGivesThemselvesReach() {
        var asCarlos = new Viewer.Person(carlos.id(), true, false);
        var bruno = company.hire("Bruno", ana.id());
        // under oneself, under somebody below oneself, and nearer than before
        assertThat(refusal(() -> company.change(asCarlos, bruno, bruno.details().reportingTo(carlos.id()))))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusal(() -> company.change(asCarlos, bruno, bruno.details().reportingTo(joao.id()))))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusal(() -> company.change(asCarlos, joao, joao.details().reportingTo(carlos.id()))))
                .isInstanceOf(Refusal.Forbidden.class);
        // away, or elsewhere in the line that one is above already
        var rita = company.hire("Rita", carlos.id());
        assertThat(company.change(asCarlos, joao, joao.details().reportingTo(rita.id()))
                        .manager())
                .isEqualTo(rita.id());
        assertThat(company.change(asCarlos, joao, joao.details().reportingTo(ana.id()))
                        .manager())
                .isEqualTo(ana.id());
    }

    @Test
    void refusalsComeInOrder() {
        var asJoao = new Viewer.Person(joao.id(), false, false);
        var nobody = new EmployeeId(UUID.randomUUID());
        var bad = DetailsDraft.flawed(null, null, List.of(FieldError.required("name")));
        assertThat(refusal(() -> changing.change(asJoao, nobody, STALE, _ -> bad)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(() -> changing.change(asJoao, marina.id(), STALE, _ -> bad)))
                .isInstanceOf(Refusal.Forbidden.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> changing.change(company.helena, marina.id(), STALE, _ -> bad))
                .hasMessage("stale");
        assertThat(refusal(() -> changing.change(company.helena, marina.id(), _ -> {}, _ -> bad)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void nothingIsInForceUntilItIsConfirmed() {
        var change = changing.change(
                company.helena,
                joao.id(),
                _ -> {},
                before -> DetailsDraft.of(before.details().reportingTo(ana.id())));
        assertThat(change.inForce()).isFalse();
    }

    @Test
    void aTerminatedPersonKeepsTheirPlaceOnRecord() {
        var gone = company.terminate(joao);
        assertThat(gone.employed()).isFalse();
        assertThat(gone.manager()).isEqualTo(marina.id());
        assertThat(last().kind()).isEqualTo(Revision.Kind.TERMINATED);
        assertThat(refusal(() -> company.terminate(joao))).isInstanceOf(Refusal.WrongStatus.class);
        assertThat(company.terminate(marina).employed()).isFalse();
        assertThat(refusal(() -> company.terminate(ana))).isEqualTo(new Refusal.HasReports(1));
    }
}
