package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import java.util.List;
import java.util.function.Consumer;

/** All documents there are, for filling an index. */
public interface StoredDocuments {
    /**
     * Hands over every document that was saved before the call, in batches of at most 100 and in no order. One that
     * changes meanwhile comes as it was or as it is.
     */
    void forEachBatch(Consumer<List<Document>> batch);
}
