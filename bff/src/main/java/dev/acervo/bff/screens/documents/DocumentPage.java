package dev.acervo.bff.screens.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of documents.
 *
 * @param next cursor of the next page; null on the last
 */
public record DocumentPage(
        List<DocumentRow> items, @Nullable String next, Total total, Facets facets) {}
