package dev.acervo.documents.opensearch;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** What the index is called: everybody uses the alias; the index behind it carries the version of its mapping. */
@Singleton
record IndexName(
        @Value("${acervo.opensearch.index:documents}") String alias) {
    private static final String MAPPING = "v1";

    String index() {
        return alias + "-" + MAPPING;
    }

    String mapping() {
        return "/opensearch/documents-" + MAPPING + ".json";
    }
}
