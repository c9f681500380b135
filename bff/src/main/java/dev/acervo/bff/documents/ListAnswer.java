package dev.acervo.bff.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.documents.Documents;
import dev.acervo.bff.screens.documents.Total;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /documents}. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record ListAnswer(List<DocumentAnswer> items, @Nullable String next, TotalAnswer total) {

    Documents.Page toScreen() {
        return new Documents.Page(
                items.stream().map(DocumentAnswer::toScreen).toList(), next, new Total(total.value(), total.exact()));
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TotalAnswer(long value, boolean exact) {}
}
