package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.OwnGainContract;

class PostgresOwnGainTest extends OwnGainContract {
    @Override
    protected EmployeeStore emptyStore() {
        return EmptyPostgres.store();
    }
}
