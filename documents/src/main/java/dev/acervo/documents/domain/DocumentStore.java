package dev.acervo.documents.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where documents are kept: the truth about them. Every read sees every write that was answered before it
 * began, except {@link #ofEmployee}, which may be some milliseconds behind. Throws
 * {@link DocumentProblem.Unavailable} when it cannot be asked.
 */
public interface DocumentStore {
    Optional<Document> find(DocumentId id);

    /** Those of {@code ids} (at most 100) that exist, in one round trip as a rule. */
    Map<DocumentId, Document> findAll(Collection<DocumentId> ids);

    /**
     * One employee's documents, newest first (by {@code createdAt}, then by id), without any regard to rights.
     *
     * @param after the last one of the page before, or null for the first page
     * @param limit 1 to 1000; fewer come back only at the end
     */
    Page ofEmployee(EmployeeId employee, @Nullable Position after, int limit);

    /**
     * Saves a new document, its event and the caller's idempotency key, or nothing at all.
     *
     * @return empty when saved; else what is remembered under the key, which somebody else was first to use
     */
    Optional<Remembered> add(Document document, DocumentEvent event, @Nullable Once once);

    /**
     * Replaces the revision before {@code document.revision()} and saves the event with it, or throws
     * {@link DocumentProblem.Changed}. The key as in {@link #add}.
     */
    Optional<Remembered> replace(Document document, DocumentEvent event, @Nullable Once once);

    /** What was done under the key, unless its time is over at {@code now}. */
    Optional<Remembered> remembered(String key, Instant now);

    /** One page, and where the next begins (null at the end). */
    record Page(List<Document> items, @Nullable Position next) {}

    /** A place in the order of {@link #ofEmployee}: that document, which need not exist any more. */
    record Position(Instant createdAt, DocumentId id) {
        public static Position of(Document document) {
            return new Position(document.createdAt(), document.id());
        }
    }

    /**
     * The caller's promise to mean the same request when they use the same key again.
     *
     * @param key person, route and Idempotency-Key
     * @param content a digest of what was asked
     */
    record Once(String key, String content, Instant until) {}

    /** What was asked under a key, and the document that answered it. */
    record Remembered(String content, DocumentId document) {}
}
