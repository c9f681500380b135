package dev.acervo.documents.bulk;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.NewDocuments;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.domain.search.IndexEntry;
import dev.acervo.documents.domain.search.SearchIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files, documents and index, written in this order: what is broken off half way is complete when the same sheets come
 * again, and what was changed in between stays changed. Documents with the same text share an object, because a small S3
 * server takes some tens of objects a second, and DynamoDB thousands of items.
 */
final class Stores {
    /** So many ids the store takes in one question. */
    static final int BATCH = 100;

    private static final int LONGEST = 1_000_000;

    private final DocumentStore store;
    private final NewDocuments silently;
    private final FileStore files;
    private final SearchIndex index;
    private final Path folder;
    private final Map<String, Kept> objects = new ConcurrentHashMap<>();

    /** @param folder for temporary files */
    Stores(DocumentStore store, NewDocuments silently, FileStore files, SearchIndex index, Path folder) {
        this.store = store;
        this.silently = silently;
        this.files = files;
        this.index = index;
        this.folder = folder;
    }

    /** Writes at most {@link #BATCH} sheets, and returns how many of them were not there before. */
    int write(List<Sheet> sheets) {
        var present = store.findAll(sheets.stream().map(Sheet::id).toList());
        var untouched = present.values().stream()
                .filter(document -> document.revision() == 1)
                .toList();
        var indexed = new HashSet<DocumentId>(index.texts(untouched).keySet());
        var added = new ArrayList<Document>();
        var entries = new ArrayList<IndexEntry>();
        for (var sheet : sheets) {
            var before = present.get(sheet.id());
            if (before == null) {
                var document = file(sheet);
                added.add(document);
                entries.add(new IndexEntry(document, sheet.text()));
            } else if (before.revision() == 1 && !indexed.contains(before.id())) {
                entries.add(new IndexEntry(before, sheet.text()));
            }
        }
        silently.addSilently(added);
        var refused = index.put(entries);
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException("the index refuses " + refused);
        }
        return added.size();
    }

    private Document file(Sheet sheet) {
        var kept = objects.computeIfAbsent(sheet.objectKey(), key -> keep(key, sheet));
        return sheet.document(kept.size(), kept.sha256());
    }

    private Kept keep(String key, Sheet sheet) {
        try (var file = SpooledFile.receive(new ByteArrayInputStream(sheet.bytes()), folder, LONGEST)) {
            files.put(key, file);
            return new Kept(file.size(), file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Kept(long size, String sha256) {}
}
