package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Fills a new index from the store, once. Changes that are made meanwhile wait in their topic until it is open, and are
 * written then.
 */
public final class FillIndex {
    private final StoredDocuments stored;
    private final IndexDocuments documents;
    private final IndexLife life;

    public FillIndex(StoredDocuments stored, IndexDocuments documents, IndexLife life) {
        this.stored = stored;
        this.documents = documents;
        this.life = life;
    }

    /**
     * Makes sure that there is a filled index.
     *
     * @param mine asked before every batch whether this instance is still the one that does it
     * @return whether there is one now
     */
    public boolean run(BooleanSupplier mine) {
        if (life.open()) {
            return true;
        }
        if (!mine.getAsBoolean()) {
            return false;
        }
        life.create();
        stored.forEachBatch(batch -> fill(batch, mine));
        life.openUp();
        return true;
    }

    private void fill(List<Document> batch, BooleanSupplier mine) {
        if (!mine.getAsBoolean()) {
            throw new SearchUnavailable("another instance fills the index now");
        }
        life.fill(documents.entries(batch));
    }
}
