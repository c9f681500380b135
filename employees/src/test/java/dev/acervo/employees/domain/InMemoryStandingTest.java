package dev.acervo.employees.domain;

class InMemoryStandingTest extends StandingContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
