package dev.acervo.bff.screens.documents;

import java.util.List;

/** Counts next to the filters of a list. */
public record Facets(List<Facet> types) {}
