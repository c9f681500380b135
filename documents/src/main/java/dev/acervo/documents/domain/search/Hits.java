package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.DocumentId;
import java.util.List;

/** What the index found: one page, in order, and how many there are in all. */
public record Hits(List<Hit> hits, Total total) {

    public Hits {
        hits = List.copyOf(hits);
    }

    /** A place in an order: the values a document is sorted by, in the index's own text form. */
    public record Position(List<String> values) {
        public Position {
            values = List.copyOf(values);
        }
    }

    /** One document found, and its place. Everything else is read from the store. */
    public record Hit(DocumentId id, Position position) {}

    /**
     * How many match.
     *
     * @param exact false when there are more than {@code value}
     */
    public record Total(long value, boolean exact) {}
}
