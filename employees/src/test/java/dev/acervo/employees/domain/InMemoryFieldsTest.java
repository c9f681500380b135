package dev.acervo.employees.domain;

class InMemoryFieldsTest extends FieldsContract {
    @Override
    protected EmployeeStore emptyStore() {
        return new InMemoryEmployees();
    }
}
