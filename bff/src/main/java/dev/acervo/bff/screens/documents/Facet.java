package dev.acervo.bff.screens.documents;

/** How many documents of a list have a value. */
public record Facet(String value, long count) {}
