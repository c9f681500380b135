package dev.acervo.documents.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.memory.Documents;
import dev.acervo.documents.memory.MemoryDocuments;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** The index follows the store, whatever order the events come in, and reads each file once. */
class IndexDocumentsTest {
    private final MemoryDocuments store = new MemoryDocuments();
    private final MemoryIndex index = new MemoryIndex();
    private final List<String> read = new ArrayList<>();
    private final TextReader reader = (file, content) -> {
        read.add(file.objectKey());
        return "palavra" + file.number();
    };
    private final IndexDocuments documents = new IndexDocuments(store, new NoFiles(), reader, index);

    @Test
    void aDocumentIsFoundBeforeItsFileIsReadAndByItsTextAfterwards() {
        var document = added();
        documents.describe(Map.of(document.id(), 1L));
        assertThat(found("title")).isEqualTo(1);
        assertThat(found("palavra1")).isZero();
        documents.read(Map.of(document.id(), 1L));
        assertThat(found("palavra1")).isEqualTo(1);
    }

    @Test
    void aFileIsReadOnceUntilThereIsANewerOne() {
        var document = added();
        documents.read(Map.of(document.id(), 1L));
        var trashed = document.trash(Documents.NOW);
        store.replace(trashed, Documents.event(Kind.TRASHED, trashed), null);
        documents.describe(Map.of(document.id(), 2L));
        documents.read(Map.of(document.id(), 2L));
        assertThat(read).hasSize(1);
        assertThat(found("palavra1")).isEqualTo(1);

        var newer = trashed.add(Documents.file(2, 1, Documents.NOW));
        store.replace(newer, Documents.event(Kind.CHANGED, newer), null);
        documents.read(Map.of(document.id(), 3L));
        assertThat(read).hasSize(2);
        assertThat(found("palavra1")).isZero();
        assertThat(found("palavra2")).isEqualTo(1);
    }

    @Test
    void aLateEventWritesWhatTheStoreHasNow() {
        var document = added();
        var trashed = document.trash(Documents.NOW);
        store.replace(trashed, Documents.event(Kind.TRASHED, trashed), null);
        documents.read(Map.of(document.id(), 2L));
        documents.describe(Map.of(document.id(), 1L));
        documents.read(Map.of(document.id(), 1L));
        assertThat(found("palavra1")).isEqualTo(1);
    }

    @Test
    void whatIsNotInTheStoreLeavesTheIndex() {
        var document = Documents.document("policy", 7, 1);
        index.put(List.of(new IndexEntry(document, "")));
        documents.describe(Map.of(document.id(), 2L));
        assertThat(found("title")).isZero();
    }

    private Document added() {
        var document = Documents.document("policy", 7, 1);
        store.add(document, Documents.event(Kind.CREATED, document), null);
        return document;
    }

    private long found(String word) {
        var search = new Search(word, Set.of(), Set.of(), Set.of(), Set.of(), Order.NEWEST);
        List<ScopeClause> scope = List.of(
                new ScopeClause.About(Reason.Kind.DIRECT, Level.VIEW, Set.of("policy"), RoaringBitmap.bitmapOf(7)));
        return index.search(search, scope, null, 10).total().value();
    }

    private record NoFiles() implements FileStore {
        @Override
        public void put(String key, SpooledFile file) {}

        @Override
        public InputStream open(String key, long first, long last) {
            return InputStream.nullInputStream();
        }

        @Override
        public void delete(String key) {}
    }
}
