package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.NOW;
import static dev.acervo.employees.domain.Company.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.Revision.Kind;
import dev.acervo.employees.domain.directory.HistoryEntry;
import dev.acervo.employees.domain.personnel.PersonnelAction;
import dev.acervo.employees.domain.personnel.Placement;
import dev.acervo.employees.domain.personnel.Succession;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who did what to whom, and when; {@link Soundness} looks after every test that nothing is missing. */
public abstract class HistoryContract extends StoreContract {
    @Test
    void aHireSaysEverythingThatIsWritten() {
        var ana = company.hire("Ana", null);
        var unit = addDepartment("TI", null);
        var details = new Details(
                "Rui Civil",
                "Rui",
                "rui@example.com",
                "R-1",
                ana.id(),
                unit.id(),
                "Analista",
                "Recife",
                LocalDate.of(2020, 2, 29),
                new TreeMap<>(java.util.Map.of("shirt", "M")));
        var rui = company.hire(details);
        assertThat(company.history(rui))
                .containsExactly(new HistoryEntry(
                        1,
                        rui.changedAt(),
                        NOW,
                        company.helena.id(),
                        LocalDate.of(2020, 2, 29),
                        Kind.HIRED,
                        List.of(
                                is("custom.shirt", "M"),
                                is("departmentId", unit.id().toString()),
                                is("email", "rui@example.com"),
                                is("hireDate", "2020-02-29"),
                                is("location", "Recife"),
                                is("managerId", ana.id().toString()),
                                is("name", "Rui Civil"),
                                is("registration", "R-1"),
                                is("socialName", "Rui"),
                                is("status", "active"),
                                is("title", "Analista"))));
        var founder = store.find(company.helena.id()).orElseThrow();
        assertThat(company.history(founder)).extracting(HistoryEntry::by).containsOnlyNulls();
    }

    @Test
    void aLifeInTheCompany() {
        var ana = company.hire("Ana", null);
        var bia = company.hire("Bia", ana.id());
        var rui = company.hire("Rui", bia.id());
        var asAna = company.inHr(ana);
        company.wakeUpOn(TODAY.plusDays(1));
        company.change(asAna, rui, rui.details().placed(bia.id(), null, "Chefe", null));
        company.did(new PersonnelAction.Leave(rui.id(), null));
        company.act(company.helena, new PersonnelAction.Return(rui.id()), TODAY.minusDays(3));
        company.terminate(bia, new Succession.ManagerAbove());
        company.terminate(rui);
        company.rehire(rui, Placement.under(company.hire("Zoe", null).id()));
        var history = company.history(rui);
        assertThat(history)
                .extracting(HistoryEntry::kind)
                .containsExactly(
                        Kind.HIRED,
                        Kind.CHANGED,
                        Kind.LEAVE_STARTED,
                        Kind.LEAVE_ENDED,
                        Kind.CHANGED,
                        Kind.TERMINATED,
                        Kind.REHIRED);
        assertThat(history.get(1).by()).isEqualTo(ana.id());
        assertThat(history.get(1).changes()).containsExactly(new FieldChange("title", "Analista", "Chefe"));
        assertThat(history.get(1).at())
                .isEqualTo(TODAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(history.get(1).effectiveOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(history.get(2).changes()).containsExactly(new FieldChange("status", "active", "on_leave"));
        assertThat(history.get(3).effectiveOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(history.get(4).changes())
                .containsExactly(new FieldChange(
                        "managerId", bia.id().toString(), ana.id().toString()));
        assertThat(history.get(4).orgVersion()).isEqualTo(company.now(bia).changedAt());
        assertThat(history.get(5).changes())
                .containsExactly(
                        new FieldChange("status", "active", "terminated"),
                        is("terminationDate", TODAY.plusDays(1).toString()));
        assertThat(history.get(6).changes())
                .extracting(FieldChange::field)
                .containsExactly("managerId", "status", "terminationDate");
    }

    /** A planned action is written down when it happens, by whoever planned it, dated the day it was planned for. */
    @Test
    void whatWasPlannedIsDatedItsDay() {
        var ana = company.hire("Ana", null);
        var rui = company.hire("Rui", null);
        company.plan(new PersonnelAction.Move(rui.id(), Placement.under(ana.id())), TODAY.plusDays(2));
        assertThat(company.history(rui)).hasSize(1);
        company.wakeUpOn(TODAY.plusDays(5));
        company.carryOutDue();
        var entry = company.history(rui).getLast();
        assertThat(entry.effectiveOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(entry.at())
                .isEqualTo(TODAY.plusDays(5).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(entry.by()).isEqualTo(company.helena.id());
    }

    @Test
    void historyIsReadPageByPage() {
        var rui = company.hire("Rui", null);
        for (int i = 2; i <= 7; i++) {
            rui = company.change(company.helena, rui, rui.details().placed(null, null, "Cargo " + i, null));
        }
        assertThat(store.history(rui.id(), Long.MAX_VALUE, 3))
                .extracting(HistoryEntry::version)
                .containsExactly(7L, 6L, 5L);
        assertThat(store.history(rui.id(), 5, 3))
                .extracting(HistoryEntry::version)
                .containsExactly(4L, 3L, 2L);
        assertThat(store.history(rui.id(), 2, 3))
                .extracting(HistoryEntry::version)
                .containsExactly(1L);
        assertThat(store.history(rui.id(), 1, 3)).isEmpty();
    }

    private static FieldChange is(String field, String value) {
        return new FieldChange(field, null, value);
    }
}
