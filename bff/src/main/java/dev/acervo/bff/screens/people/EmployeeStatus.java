package dev.acervo.bff.screens.people;

/** Where somebody stands with the company, by the names that the API uses. */
public enum EmployeeStatus {
    active,
    on_leave,
    terminated
}
