package dev.acervo.employees.domain;

class InMemoryHistoryTest extends HistoryContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
