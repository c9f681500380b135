package dev.acervo.employees.domain;

class InMemoryOwnGainTest extends OwnGainContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
