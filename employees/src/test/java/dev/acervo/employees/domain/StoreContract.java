package dev.acervo.employees.domain;

import dev.acervo.employees.domain.department.Department;
import org.jspecify.annotations.Nullable;
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

    protected Department addDepartment(String code, @Nullable DepartmentId parent) {
        return company.addDepartment(code, parent);
    }
}
