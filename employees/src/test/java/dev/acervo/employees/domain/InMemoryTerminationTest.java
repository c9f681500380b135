package dev.acervo.employees.domain;

class InMemoryTerminationTest extends TerminationContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
