package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.domain.search.Hits.Hit;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Hits.Total;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@link SearchIndex} as a walk over all entries: the model that the real one is held against. No base forms of words. */
public final class MemoryIndex implements SearchIndex {
    private final Map<DocumentId, IndexEntry> entries = new HashMap<>();
    private final Map<DocumentId, Long> removed = new HashMap<>();

    @Override
    public Hits search(Search search, List<ScopeClause> scope, @Nullable Position after, int limit) {
        var order = order(search.order());
        var all = matching(search, scope).stream().sorted(order).toList();
        var from = after == null ? 0 : 1 + ids(all).indexOf(after.values().getLast());
        var page = all.stream().skip(from).limit(limit);
        return new Hits(
                page.map(d -> new Hit(d.id(), new Position(List.of("-", d.id().toString()))))
                        .toList(),
                new Total(Math.min(all.size(), 10_000), all.size() <= 10_000));
    }

    @Override
    public Map<String, Long> countByType(Search search, List<ScopeClause> scope) {
        var counts = new TreeMap<String, Long>();
        matching(search, scope).forEach(document -> counts.merge(document.type(), 1L, Long::sum));
        return counts;
    }

    @Override
    public Map<DocumentId, String> texts(Collection<Document> documents) {
        var texts = new HashMap<DocumentId, String>();
        for (var document : documents) {
            var entry = entries.get(document.id());
            if (entry != null
                    && entry.document().file().number() == document.file().number()) {
                Optional.ofNullable(entry.text()).ifPresent(text -> texts.put(document.id(), text));
            }
        }
        return texts;
    }

    @Override
    public Map<DocumentId, String> put(Collection<IndexEntry> all) {
        for (var entry : all) {
            var document = entry.document();
            var present = entries.get(document.id());
            long least = Math.max(
                    present == null ? 0 : present.document().revision() + (entry.text() == null ? 1 : 0),
                    removed.getOrDefault(document.id(), 0L));
            if (document.revision() >= least) {
                entries.put(document.id(), entry);
            }
        }
        return Map.of();
    }

    @Override
    public void remove(DocumentId id, long revision) {
        entries.remove(id);
        removed.put(id, revision);
    }

    private List<Document> matching(Search search, List<ScopeClause> scope) {
        return entries.values().stream()
                .filter(entry -> search.admits(entry.document()) && tagged(search, entry.document()))
                .filter(entry -> scope.stream()
                        .anyMatch(clause -> clause.level().atLeast(search.least())
                                && holds(clause, entry.document())
                                && (search.text() == null
                                        || words(clause, entry).containsAll(words(search.text())))))
                .map(IndexEntry::document)
                .toList();
    }

    private static boolean holds(ScopeClause clause, Document document) {
        return switch (clause) {
            case ScopeClause.About about ->
                about.types().contains(document.type()) && about.owners().contains(document.ownerNumber());
            case ScopeClause.AboutOthers others ->
                others.types().contains(document.type()) && document.ownerNumber() != others.self();
            case ScopeClause.Shared shared ->
                shared.documents().contains(document.id()) && document.ownerNumber() != shared.self();
            case ScopeClause.AddedBy added -> document.uploaders().contains(added.uploader());
        };
    }

    private static Set<String> words(ScopeClause clause, IndexEntry entry) {
        var document = entry.document();
        var words = new HashSet<>(words(document.title() + " " + document.description() + " " + document.tags()));
        boolean fileToo = !(clause instanceof ScopeClause.AddedBy added)
                || document.file().number() >= document.placedFrom()
                        && document.file().createdBy().equals(added.uploader());
        if (fileToo && entry.text() != null) {
            words.addAll(words(entry.text()));
        }
        return words;
    }

    private static boolean tagged(Search search, Document document) {
        var tags = document.tags().stream().map(MemoryIndex::folded).toList();
        return search.tags().isEmpty()
                || search.tags().stream().map(MemoryIndex::folded).anyMatch(tags::contains);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(folded(text).split("[^a-z0-9]+")));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(document -> document.id().toString()).toList();
    }

    private static Comparator<Document> order(Order order) {
        Comparator<Document> byId =
                Comparator.comparing(document -> document.id().toString());
        return switch (order) {
            case OLDEST -> Comparator.comparing(Document::createdAt).thenComparing(byId);
            case NEWEST ->
                Comparator.comparing(Document::createdAt).thenComparing(byId).reversed();
            case FIRST_CHANGED -> Comparator.comparing(Document::updatedAt).thenComparing(byId);
            case LAST_CHANGED ->
                Comparator.comparing(Document::updatedAt).thenComparing(byId).reversed();
            case FIRST_ISSUED -> first(byId, Document::issuedOn);
            case LAST_ISSUED -> last(byId, Document::issuedOn);
            case FIRST_EXPIRING -> first(byId, Document::validUntil);
            case LAST_VALID -> last(byId, Document::validUntil);
            case TITLE ->
                Comparator.<Document, String>comparing(d -> folded(d.title())).thenComparing(byId);
            case TITLE_BACKWARDS ->
                Comparator.<Document, String>comparing(d -> folded(d.title()))
                        .thenComparing(byId)
                        .reversed();
            case RELEVANCE -> byId;
        };
    }

    private static Comparator<Document> first(Comparator<Document> byId, DateOf date) {
        return Comparator.<Document, Instant>comparing(d -> start(date.of(d), LocalDate.of(9999, 12, 31)))
                .thenComparing(byId);
    }

    private static Comparator<Document> last(Comparator<Document> byId, DateOf date) {
        return Comparator.<Document, Instant>comparing(d -> start(date.of(d), LocalDate.of(1, 1, 1)))
                .thenComparing(byId)
                .reversed();
    }

    private static Instant start(@Nullable LocalDate date, LocalDate missing) {
        return (date == null ? missing : date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private interface DateOf {
        @Nullable
        LocalDate of(Document document);
    }
}
