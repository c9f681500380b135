package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.reading.Seen;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Hits.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of documents that the person has a level on.
 *
 * @param next the place behind which the next page starts; null when there is none
 */
public record Found(List<Seen> items, @Nullable Position next, Total total) {
    public Found {
        items = List.copyOf(items);
    }
}
