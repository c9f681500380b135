package dev.acervo.employees.domain;

/** Where somebody stands with the company. */
public enum EmploymentStatus {
    ACTIVE,
    ON_LEAVE,
    TERMINATED
}
