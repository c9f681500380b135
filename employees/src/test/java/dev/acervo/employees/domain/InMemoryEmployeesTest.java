package dev.acervo.employees.domain;

class InMemoryEmployeesTest extends EmployeeStoreContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
