package dev.acervo.employees.domain;

import static dev.acervo.employees.domain.Company.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.personnel.DetailsDraft;
import dev.acervo.employees.domain.personnel.FoundCompany;
import dev.acervo.employees.domain.personnel.HireEmployee;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HireEmployeeTest {
    private final InMemoryEmployees store = new InMemoryEmployees();
    private final Company company = new Company(store);
    private final HireEmployee hiring = new HireEmployee(store, _ -> true, company.stamps);

    @Test
    void numbersAndVersionsCountUp() {
        var ana = company.hire("Ana", null);
        var carlos = company.hire("Carlos", ana.id());
        assertThat(ana.number().value()).isEqualTo(2);
        assertThat(carlos.number().value()).isEqualTo(3);
        assertThat(carlos.changedAt()).isEqualTo(new OrgVersion(3));
        assertThat(store.events())
                .extracting(event -> ((OrgEvent.OfPerson) event).version().value())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void onlyHrHires() {
        var ana = company.hire("Ana", null);
        var asAna = new Viewer.Person(ana.id(), false, true);
        assertThat(refusal(() -> hiring.hire(asAna, DetailsDraft.unreadable(), null)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void somebodyOfHrWhoHasLeftHiresNobody() {
        var alberto = company.hire("Alberto", null);
        company.terminate(alberto);
        var asAlberto = new Viewer.Person(alberto.id(), true, false);
        assertThat(refusal(() -> hiring.hire(asAlberto, DetailsDraft.of(company.details("Rui", null)), null)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void nobodyHiresIntoTheirOwnReach() {
        var alberto = company.hire("Alberto", null);
        var asAlberto = new Viewer.Person(alberto.id(), true, false);
        var below = company.hire("Bia", alberto.id());
        for (var manager : List.of(alberto.id(), below.id())) {
            var draft = DetailsDraft.flawed(manager, null, List.of(FieldError.required("name")));
            assertThat(refusal(() -> hiring.hire(asAlberto, draft, null))).isInstanceOf(Refusal.Forbidden.class);
        }
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        var nobody = new EmployeeId(UUID.randomUUID());
        var nowhere = new DepartmentId(UUID.randomUUID());
        var draft = DetailsDraft.flawed(nobody, nowhere, List.of(FieldError.required("name")));
        assertThat(refusal(() -> hiring.hire(company.helena, draft, null)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(FieldError::field)
                                .containsExactly("name", "managerId", "departmentId"));
    }

    @Test
    void aManagerWhoLeftIsNone() {
        var gone = company.terminate(company.hire("Gil", null));
        var draft = DetailsDraft.of(company.details("Rui", gone.id()));
        assertThat(refusal(() -> hiring.hire(company.helena, draft, null)))
                .isEqualTo(new Refusal.Invalid(
                        List.of(new FieldError("managerId", "terminated", "The manager has left."))));
    }

    @Test
    void theSameAttemptHiresOnce() {
        var attempt = new Attempt("helena", "POST /employees", "k1", "content");
        var draft = DetailsDraft.of(company.details("Rui", null));
        var first = hiring.hire(company.helena, draft, attempt);
        var second = hiring.hire(company.helena, draft, attempt);
        assertThat(second).isEqualTo(first);
        assertThat(store.events()).hasSize(2);
        var other = new Attempt("helena", "POST /employees", "k1", "other content");
        assertThat(refusal(() -> hiring.hire(company.helena, draft, other))).isInstanceOf(Refusal.KeyReused.class);
    }

    @Test
    void aRefusedAttemptMayBeCorrected() {
        var first = company.hire("Rui", null);
        var attempt = new Attempt("helena", "POST /employees", "k2", "content");
        var taken = DetailsDraft.of(first.details());
        assertThat(refusal(() -> hiring.hire(company.helena, taken, attempt)))
                .isInstanceOfSatisfying(
                        Refusal.Taken.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("email", "registration"));
        var draft = DetailsDraft.of(company.details("Rui", null));
        assertThat(hiring.hire(company.helena, draft, attempt)
                        .employee()
                        .number()
                        .value())
                .isEqualTo(first.number().value() + 1);
    }

    @Test
    void aCompanyIsFoundedOnce() {
        var founding = new FoundCompany(store, company.stamps);
        assertThat(founding.found(new EmployeeId(UUID.randomUUID()), company.details("Rui", null)))
                .isFalse();
        var empty = new InMemoryEmployees();
        assertThat(new FoundCompany(empty, company.stamps)
                        .found(new EmployeeId(UUID.randomUUID()), company.details("Rui", null)))
                .isTrue();
        assertThat(empty.events()).hasSize(1);
    }
}
