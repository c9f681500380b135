package dev.acervo.employees.domain;

/** How people are listed. Names are compared {@link SearchText#fold folded}, by code point; equal ones by number. */
public enum EmployeeOrder {
    NAME,
    NUMBER,
    NUMBER_DESCENDING
}
