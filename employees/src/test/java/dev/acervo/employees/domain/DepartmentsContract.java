package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.TODAY;
import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.DepartmentDraft;
import dev.acervo.employees.domain.department.EditDepartments;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Departments: a tree of their own. */
public abstract class DepartmentsContract extends StoreContract {
    private static final DepartmentId NOWHERE = new DepartmentId(new UUID(1, 1));

    @Test
    void everyChangeMakesTheNextOrgVersion() {
        var version = version();
        var it = addDepartment("TI", null);
        assertThat(version()).isEqualTo(version + 1);
        var renamed = change(it, draft("TI-2", "Tecnologia", null, null));
        assertThat(renamed).isEqualTo(new Department(it.id(), "TI-2", "Tecnologia", null, null, 2));
        assertThat(store.find(it.id())).contains(renamed);
        assertThat(version()).isEqualTo(version + 2);
        assertThat(change(it, draft("TI-2", "Tecnologia", null, null))).isEqualTo(renamed);
        assertThat(version()).isEqualTo(version + 2);
        editing().remove(company.helena, it.id(), _ -> {});
        assertThat(store.find(it.id())).isEmpty();
        assertThat(version()).isEqualTo(version + 3);
        assertThat(refusal(() -> editing().remove(company.helena, it.id(), _ -> {})))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aDepartmentIsNotBelowItself() {
        var a = addDepartment("A", null);
        var b = addDepartment("B", a.id());
        var c = addDepartment("C", b.id());
        assertThat(store.withSubDepartments(Set.of(b.id()))).containsExactlyInAnyOrder(b.id(), c.id());
        for (var parent : List.of(a, b, c)) {
            assertThat(invalid(refusal(() -> change(a, draft("A", "A", parent.id(), null)))))
                    .containsExactly("parentId cycle");
        }
        assertThat(change(c, draft("C", "C", a.id(), null)).parent()).isEqualTo(a.id());
        assertThat(store.withSubDepartments(Set.of(a.id(), NOWHERE))).containsExactlyInAnyOrder(a.id(), b.id(), c.id());
    }

    @Test
    void whatADepartmentRefersToIsThere() {
        var gone = company.terminate(company.hire("Gil", null));
        var draft = new DepartmentDraft("", "X", NOWHERE, gone.id(), List.of(FieldError.required("code")), true);
        assertThat(invalid(refusal(() -> editing().add(company.helena, draft, null))))
                .containsExactly("code required", "parentId unknown", "headId unknown");
        var it = addDepartment("TI", null);
        assertThat(invalid(refusal(() -> change(it, draft)))).hasSize(3);
        assertThat(refusal(() -> editing().add(company.helena, DepartmentDraft.unreadable(), null)))
                .isInstanceOf(Refusal.Unreadable.class);
    }

    @Test
    void codesAreUniqueWithoutCase() {
        var it = addDepartment("TI", null);
        var hr = addDepartment("RH", null);
        assertThat(refusal(() -> addDepartment("ti", null))).isInstanceOf(Refusal.Taken.class);
        assertThat(refusal(() -> change(hr, draft("tI", "X", null, null)))).isInstanceOf(Refusal.Taken.class);
        assertThat(change(it, draft("ti", "X", null, null)).code()).isEqualTo("ti");
    }

    /** Past employees keep theirs on record. */
    @Test
    void whatIsInUseStays() {
        var a = addDepartment("A", null);
        var b = addDepartment("B", a.id());
        assertThat(refusal(() -> editing().remove(company.helena, a.id(), _ -> {})))
                .isInstanceOf(Refusal.InUse.class);
        var rui = company.hire(company.details("Rui", null).placed(null, b.id(), null, null));
        company.terminate(rui);
        assertThat(refusal(() -> editing().remove(company.helena, b.id(), _ -> {})))
                .isInstanceOf(Refusal.InUse.class);
        company.change(company.helena, rui, rui.details().placed(null, null, null, null));
        editing().remove(company.helena, b.id(), _ -> {});
        editing().remove(company.helena, a.id(), _ -> {});
        assertThat(store.snapshot().departments()).isEmpty();
    }

    @Test
    void refusalsComeInOrder() {
        var it = addDepartment("TI", null);
        var ana = new Viewer.Person(company.hire("Ana", null).id(), false, true);
        var bad = DepartmentDraft.unreadable();
        assertThat(refusal(() -> editing().change(ana, NOWHERE, _ -> {}, _ -> bad)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(() -> editing().change(ana, it.id(), _ -> {}, _ -> bad)))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> editing()
                        .change(
                                company.helena,
                                it.id(),
                                _ -> {
                                    throw new IllegalStateException("stale");
                                },
                                _ -> bad))
                .hasMessage("stale");
        assertThat(refusal(() -> editing().change(company.helena, it.id(), _ -> {}, _ -> bad)))
                .isInstanceOf(Refusal.Unreadable.class);
        assertThat(refusal(() -> editing().remove(ana, it.id(), _ -> {}))).isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusal(() -> editing().add(ana, bad, null))).isInstanceOf(Refusal.Forbidden.class);
        var gone = company.hire("Gil", null);
        company.terminate(gone);
        assertThat(refusal(() -> editing().add(company.inHr(gone), bad, null))).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void theSameAttemptMakesOne() {
        var attempt = new Attempt("helena", "POST /departments", "k", "content");
        var draft = draft("TI", "TI", null, null);
        var first = editing().add(company.helena, draft, attempt);
        assertThat(editing().add(company.helena, draft, attempt)).isEqualTo(first);
        assertThat(store.departments(null, 9)).containsExactly(first);
    }

    /** A move to a department that was removed in the meantime does not happen; one that is there does. */
    @Test
    void aHireIntoADepartmentThatIsGoneFails() {
        var it = addDepartment("TI", null);
        var hire = company.hiring(
                company.helena,
                company.details("Rui", null).placed(null, it.id(), null, null).hiredOn(TODAY.plusDays(1)));
        editing().remove(company.helena, it.id(), _ -> {});
        company.wakeUpOn(TODAY.plusDays(1));
        assertThat(company.carryOutDue().failed()).isEqualTo(1);
        assertThat(company.now(hire.action()).problem()).isEqualTo("There is no such department.");
    }

    private EditDepartments editing() {
        return new EditDepartments(store, company.stamps);
    }

    private Department change(Department department, DepartmentDraft to) {
        return editing().change(company.helena, department.id(), _ -> {}, _ -> to);
    }

    private static DepartmentDraft draft(
            String code, String name, @Nullable DepartmentId parent, @Nullable EmployeeId head) {
        return new DepartmentDraft(code, name, parent, head, List.of(), true);
    }

    private long version() {
        return store.snapshot().version().value();
    }
}
