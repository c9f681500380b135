package dev.acervo.bff.screens.access;

/** How it is said who is in a group. */
public enum GroupKind {
    hand,
    rule
}
