package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.DepartmentsContract;
import dev.acervo.employees.domain.EmployeeStore;

class PostgresDepartmentsTest extends DepartmentsContract {
    @Override
    protected EmployeeStore emptyStore() {
        return EmptyPostgres.store();
    }
}
