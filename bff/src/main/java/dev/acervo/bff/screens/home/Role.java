package dev.acervo.bff.screens.home;

/** The roles of the product, by the names that the realm gives them. */
public enum Role {
    employee,
    hr,
    admin,
    auditor
}
