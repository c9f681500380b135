package dev.acervo.bff.screens.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asks the list of documents, as they wrote it: the documents service judges every value. */
public record DocumentFilter(
        @Nullable String q,
        List<String> employeeIds,
        List<String> types,
        List<String> tags,
        List<String> statuses,
        @Nullable String sort,
        @Nullable String limit,
        @Nullable String cursor) {}
