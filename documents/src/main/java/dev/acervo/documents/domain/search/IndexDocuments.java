package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the index up to what the store has now. An event only says that something changed; what is written is read from
 * the store, so doubled, late or reordered events do no harm.
 */
public final class IndexDocuments {
    private static final int PAGE = 100;

    private final DocumentStore store;
    private final FileStore files;
    private final TextReader reader;
    private final SearchIndex index;

    public IndexDocuments(DocumentStore store, FileStore files, TextReader reader, SearchIndex index) {
        this.store = store;
        this.files = files;
        this.reader = reader;
        this.index = index;
    }

    /**
     * Makes the changed documents findable at once, by the text of their file only if that was read before.
     *
     * @param changed with the revision that was heard of
     * @return those that the index will never accept, with the reason
     */
    public Map<DocumentId, String> describe(Map<DocumentId, Long> changed) {
        var documents = present(changed);
        var texts = index.texts(documents);
        return index.put(documents.stream()
                .map(document -> new IndexEntry(document, texts.get(document.id())))
                .toList());
    }

    /** Makes the changed documents findable by the text of their file, which is read if it has not been. */
    public Map<DocumentId, String> read(Map<DocumentId, Long> changed) {
        var documents = present(changed);
        return index.put(entries(documents, index.texts(documents)));
    }

    /** Documents as the index takes them, the text of every file read anew. */
    List<IndexEntry> entries(Collection<Document> documents) {
        return entries(documents, Map.of());
    }

    private List<IndexEntry> entries(Collection<Document> documents, Map<DocumentId, String> known) {
        return documents.stream()
                .map(document -> {
                    var text = known.get(document.id());
                    return text == null ? read(document) : new IndexEntry(document, text);
                })
                .toList();
    }

    private IndexEntry read(Document document) {
        var file = document.file();
        if (file.size() == 0) {
            return new IndexEntry(document, "");
        }
        return new IndexEntry(document, reader.text(file, () -> files.open(file.objectKey(), 0, file.size() - 1)));
    }

    private Collection<Document> present(Map<DocumentId, Long> changed) {
        var ids = List.copyOf(changed.keySet());
        var found = new HashMap<DocumentId, Document>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            found.putAll(store.findAll(ids.subList(from, Math.min(from + PAGE, ids.size()))));
        }
        var gone = new ArrayList<>(ids);
        gone.removeAll(found.keySet());
        gone.forEach(id -> index.remove(id, changed.getOrDefault(id, 1L)));
        return found.values();
    }
}
