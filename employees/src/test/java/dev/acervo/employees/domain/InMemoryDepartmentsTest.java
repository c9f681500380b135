package dev.acervo.employees.domain;

class InMemoryDepartmentsTest extends DepartmentsContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
