package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.ReorganisationContract;

class PostgresReorganisationTest extends ReorganisationContract {
    @Override
    protected EmployeeStore emptyStore() {
        return EmptyPostgres.store();
    }
}
