package dev.acervo.documents.memory;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.NewDocuments;
import dev.acervo.documents.domain.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store and its outbox as two maps and a list behind one lock. */
public final class MemoryDocuments implements DocumentStore, NewDocuments, Outbox {
    private record Kept(Remembered remembered, Instant until) {}

    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Map<String, Kept> keys = new HashMap<>();
    private final List<DocumentEvent> events = new ArrayList<>();

    @Override
    public synchronized Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public synchronized Map<DocumentId, Document> findAll(Collection<DocumentId> ids) {
        var found = new HashMap<>(documents);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public synchronized Page ofEmployee(EmployeeId employee, @Nullable Position after, int limit) {
        var newestFirst = Comparator.comparing(Position::createdAt)
                .thenComparing(position -> position.id().toString())
                .reversed();
        var rest = documents.values().stream()
                .filter(d -> d.employeeId().equals(employee))
                .filter(d -> after == null || newestFirst.compare(Position.of(d), after) > 0)
                .sorted(Comparator.comparing(Position::of, newestFirst))
                .toList();
        var items = rest.stream().limit(limit).toList();
        return new Page(items, rest.size() > limit ? Position.of(items.getLast()) : null);
    }

    @Override
    public synchronized Optional<Remembered> add(Document document, DocumentEvent event, @Nullable Once once) {
        return save(document, event, once);
    }

    @Override
    public synchronized Optional<Remembered> replace(Document document, DocumentEvent event, @Nullable Once once) {
        return save(document, event, once);
    }

    @Override
    public synchronized Optional<Remembered> remembered(String key, Instant now) {
        return Optional.ofNullable(keys.get(key))
                .filter(kept -> kept.until().isAfter(now))
                .map(Kept::remembered);
    }

    @Override
    public synchronized void addSilently(Collection<Document> added) {
        added.forEach(document -> documents.put(document.id(), document));
    }

    @Override
    public int shards() {
        return 1;
    }

    @Override
    public synchronized List<DocumentEvent> pending(int shard, int limit) {
        return events.stream().limit(limit).toList();
    }

    @Override
    public synchronized void sent(List<DocumentEvent> sent) {
        events.removeAll(sent);
    }

    private Optional<Remembered> save(Document document, DocumentEvent event, @Nullable Once once) {
        var before = once == null ? Optional.<Remembered>empty() : remembered(once.key(), event.at());
        if (before.isPresent()) {
            return before;
        }
        var present = documents.get(document.id());
        if ((present == null ? 0 : present.revision()) != document.revision() - 1) {
            throw new DocumentProblem.Changed();
        }
        documents.put(document.id(), document);
        events.add(event);
        if (once != null) {
            keys.put(once.key(), new Kept(new Remembered(once.content(), document.id()), once.until()));
        }
        return Optional.empty();
    }
}
