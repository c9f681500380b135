package dev.acervo.documents.domain;

import java.util.UUID;

/** The identity of a document: a UUID of version 7, so ids sort by the time they were made. */
public record DocumentId(UUID value) implements Comparable<DocumentId> {
    /** The id written as {@code text}. Anything that is not a UUID names no document. */
    public static DocumentId of(String text) {
        try {
            return new DocumentId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new DocumentProblem.NotFound();
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
