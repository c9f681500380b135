package dev.acervo.bff.screens.documents;

/** How much of a document somebody may see and do, the least first. */
public enum Level {
    METADATA,
    VIEW,
    EDIT,
    MANAGE
}
