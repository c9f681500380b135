package dev.acervo.employees.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.employees.domain.department.Department;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A company in an empty store, for what every {@link EmployeeStore} promises. */
public abstract class StoreContract {
    protected EmployeeStore store = new InMemoryEmployees();
    protected Company company = new Company(store);

    /** An empty store. */
    protected abstract EmployeeStore emptyStore();

    @BeforeEach
    void startCompany() {
        store = emptyStore();
        company = new Company(store);
    }

    /** Whatever a test has done to it. */
    @AfterEach
    void theCompanyIsSound() {
        Soundness.check(store);
    }

    /** The fields that were refused, each with its code. */
    protected static List<String> invalid(Refusal refusal) {
        assertThat(refusal).isInstanceOf(Refusal.Invalid.class);
        return ((Refusal.Invalid) refusal)
                .errors().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList();
    }

    protected Department addDepartment(String code, @Nullable DepartmentId parent) {
        return company.addDepartment(code, parent);
    }
}
