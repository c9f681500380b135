package dev.acervo.documents.http;

import dev.acervo.documents.domain.reading.Seen;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of documents, how to get the next, and how many there are in all. */
@Serdeable
@Schema(name = "DocumentList")
record DocumentList(List<DocumentJson> items, @Nullable String next, TotalJson total) {

    /** With {@code exact} false there are more than {@code value}. */
    @Serdeable
    @Schema(name = "DocumentTotal")
    record TotalJson(long value, boolean exact) {}

    static DocumentList of(List<Seen> items, @Nullable String next, long total, boolean exact) {
        return new DocumentList(items.stream().map(DocumentJson::of).toList(), next, new TotalJson(total, exact));
    }
}
