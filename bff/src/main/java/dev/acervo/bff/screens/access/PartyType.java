package dev.acervo.bff.screens.access;

/** What a permission is given to, or is on, by the names that the API uses. */
public enum PartyType {
    person,
    subtree,
    group,
    department,
    document
}
