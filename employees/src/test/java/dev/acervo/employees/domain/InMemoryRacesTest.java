package dev.acervo.employees.domain;

class InMemoryRacesTest extends RacesContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
