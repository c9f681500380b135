package dev.acervo.employees.domain;

class InMemoryReorganisationTest extends ReorganisationContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
