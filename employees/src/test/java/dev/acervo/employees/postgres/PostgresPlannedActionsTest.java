package dev.acervo.employees.postgres;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.PlannedActionsContract;

class PostgresPlannedActionsTest extends PlannedActionsContract {
    @Override
    protected EmployeeStore emptyStore() {
        return EmptyPostgres.store();
    }
}
