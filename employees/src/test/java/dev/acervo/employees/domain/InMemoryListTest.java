package dev.acervo.employees.domain;

class InMemoryListTest extends ListContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
