package dev.acervo.documents.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many documents a list would have with each value of a filter, most first. */
@Serdeable
@Schema(name = "DocumentFacets")
record Facets(List<Facet> types) {

    @Serdeable
    @Schema(name = "DocumentFacet")
    record Facet(String value, long count) {}

    static Facets of(Map<String, Long> types) {
        return new Facets(types.entrySet().stream()
                .map(type -> new Facet(type.getKey(), type.getValue()))
                .sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
                .toList());
    }
}
