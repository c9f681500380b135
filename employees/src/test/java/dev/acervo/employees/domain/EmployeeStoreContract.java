package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link EmployeeStore} keeps, finds and forgets. */
public abstract class EmployeeStoreContract extends StoreContract {
    @Test
    void whatIsSavedIsFound() {
        var department = addDepartment("TI", null);
        var ana = company.hire("Ana Lúcia", null);
        var details = new Details(
                "João D'Ávila 😀",
                "Jô",
                "Joao@Example.com",
                "R-1",
                ana.id(),
                department.id(),
                null,
                "Recife",
                null,
                new TreeMap<>(Map.of("shirt", "M", "badge", "7")));
        var joao = company.hire(details);
        assertThat(store.find(joao.id())).contains(joao);
        assertThat(joao.details()).isEqualTo(details);
        assertThat(store.find(department.id())).contains(department);
        assertThat(store.find(new EmployeeId(UUID.randomUUID()))).isEmpty();
        assertThat(store.find(new DepartmentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theChainGoesFromTheManagerToTheRoot() {
        var ana = company.hire("Ana", null);
        var carlos = company.hire("Carlos", ana.id());
        var marina = company.hire("Marina", carlos.id());
        assertThat(store.chain(marina.id())).containsExactly(carlos, ana);
        assertThat(store.chain(ana.id())).isEmpty();
        assertThat(store.chain(new EmployeeId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void failedWorkLeavesNothing() {
        var before = store.snapshot();
        assertThatThrownBy(() -> store.change(org -> {
                    var lost = Employee.hired(
                            new EmployeeId(UUID.randomUUID()),
                            org.nextNumbers(1),
                            company.details("Perdida", null),
                            org.upcomingVersion());
                    org.save(OrgChange.of(
                            org.upcomingVersion(),
                            Company.NOW,
                            null,
                            Company.TODAY,
                            List.of(company.stamps.revision(Revision.Kind.HIRED, null, lost))));
                    org.complete(new Attempt("p", "r", "k", "c"), lost.id().value());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessageContaining("on purpose");
        assertThat(store.snapshot()).isEqualTo(before);
        Claim claim = store.change(org -> org.claim(new Attempt("p", "r", "k", "c")));
        assertThat(claim).isEqualTo(new Claim.New());
        var next = company.hire("Ana", null);
        assertThat(next.number().value()).isEqualTo(2);
        assertThat(next.changedAt().value()).isEqualTo(before.version().value() + 1);
    }

    @Test
    void attemptsAreRemembered() {
        var result = UUID.randomUUID();
        var attempt = new Attempt("p", "r", "k", "c");
        store.change(org -> {
            assertThat(org.claim(attempt)).isEqualTo(new Claim.New());
            org.complete(attempt, result);
            return result;
        });
        assertThat(claim("p", "r", "k", "c")).isEqualTo(new Claim.Done(result));
        assertThat(claim("p", "r", "k", "other")).isEqualTo(new Claim.Mismatch());
        assertThat(claim("other", "r", "k", "c")).isEqualTo(new Claim.New());
        assertThat(claim("p", "other", "k", "c")).isEqualTo(new Claim.New());
    }

    private Claim claim(String person, String route, String key, String content) {
        return store.change(org -> org.claim(new Attempt(person, route, key, content)));
    }

    @Test
    void uniqueValuesAreComparedWithoutCase() {
        var ana = company.hire(Details.of("Ana", "ana@example.com", "R-9"));
        var same = Details.of("Bia", "ANA@example.com", "r-9");
        List<FieldError> ofOthers = store.change(org -> org.taken(same, new EmployeeId(UUID.randomUUID())));
        List<FieldError> ofSelf = store.change(org -> org.taken(same, ana.id()));
        assertThat(ofOthers).extracting(FieldError::field).containsExactly("email", "registration");
        assertThat(ofSelf).isEmpty();
    }

    /** What is one letter in two cases is for the store to say: to Java's {@code equalsIgnoreCase} these are equal. */
    @Test
    void anAddressThatDiffersByALongSIsAnother() {
        var rui = company.hire(Details.of("Rui", "rosa@example.com", "R-1"));
        company.hire(Details.of("Rosa", "ro\u017fa@example.com", "R-2"));
        assertThat(Company.refusal(
                        () -> company.change(company.helena, rui, Details.of("Rui", "ro\u017fa@example.com", "R-1"))))
                .isInstanceOf(Refusal.Taken.class);
        assertThat(company.change(company.helena, rui, Details.of("Rui", "ROSA@example.com", "R-1"))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void theSnapshotHoldsEverybodyAtOneVersion() {
        var ana = company.hire("Ana", null);
        var gone = company.terminate(company.hire("Gil", ana.id()));
        var snapshot = store.snapshot();
        assertThat(snapshot.version()).isEqualTo(gone.changedAt());
        assertThat(snapshot.employees()).hasSize(3).contains(ana, gone);
    }
}
