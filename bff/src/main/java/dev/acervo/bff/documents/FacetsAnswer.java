package dev.acervo.bff.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.documents.Facet;
import dev.acervo.bff.screens.documents.Facets;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What {@code GET /documents/facets} gives. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record FacetsAnswer(List<FacetAnswer> types) {

    Facets toScreen() {
        return new Facets(types.stream()
                .map(facet -> new Facet(facet.value(), facet.count()))
                .toList());
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FacetAnswer(String value, long count) {}
}
