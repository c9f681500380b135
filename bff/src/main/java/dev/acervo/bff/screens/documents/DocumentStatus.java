package dev.acervo.bff.screens.documents;

/** Where a document is, by the names that the API uses. */
public enum DocumentStatus {
    active,
    trashed
}
