package dev.acervo.bff.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.documents.TypeOption;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What {@code GET /document-types?employeeId=} gives. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record TypesAnswer(List<TypeAnswer> items) {

    List<TypeOption> toScreen() {
        return items.stream()
                .map(type -> new TypeOption(
                        type.id(),
                        new TypeOption.TypeName(type.name().pt(), type.name().en()),
                        type.mayAdd()))
                .toList();
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TypeAnswer(String id, NameAnswer name, boolean mayAdd) {}

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NameAnswer(String pt, String en) {}
}
