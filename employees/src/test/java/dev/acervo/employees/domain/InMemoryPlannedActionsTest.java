package dev.acervo.employees.domain;

class InMemoryPlannedActionsTest extends PlannedActionsContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
