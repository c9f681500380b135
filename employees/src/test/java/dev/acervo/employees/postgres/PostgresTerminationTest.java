package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.TerminationContract;

class PostgresTerminationTest extends TerminationContract {
    @Override
    protected EmployeeStore emptyStore() {
        return EmptyPostgres.store();
    }
}
