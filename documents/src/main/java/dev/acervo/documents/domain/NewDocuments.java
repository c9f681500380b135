package dev.acervo.documents.domain;

import java.util.Collection;

/**
 * The store's side door for many new documents at once, for filling an installation that is to be measured. Nobody is
 * told: whoever uses it also writes the index.
 */
public interface NewDocuments {
    /**
     * Saves documents whose ids the store does not have, without events. Each is saved as a whole; after a failure some
     * may be saved and others not. Throws {@link DocumentProblem.Unavailable} when the store cannot be asked.
     */
    void addSilently(Collection<Document> documents);
}
