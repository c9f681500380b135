package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.domain.search.Hits;
import dev.acervo.documents.domain.search.Hits.Hit;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Hits.Total;
import dev.acervo.documents.domain.search.IndexEntry;
import dev.acervo.documents.domain.search.Search;
import dev.acervo.documents.domain.search.SearchIndex;
import dev.acervo.documents.domain.search.SearchUnavailable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.TotalHitsRelation;

/** {@link SearchIndex} on OpenSearch, behind an alias. */
@Singleton
final class OpenSearchIndex implements SearchIndex {
    private static final int COUNTED = 10_000;
    private static final int TYPES = 1_000;
    private static final String PATIENCE = "5s";

    private final OpenSearchClient client;
    private final BulkWriter writer;
    private final String alias;

    OpenSearchIndex(OpenSearchClient client, BulkWriter writer, IndexName name) {
        this.client = client;
        this.writer = writer;
        this.alias = name.alias();
    }

    @Override
    public Hits search(Search search, List<ScopeClause> scope, @Nullable Position after, int limit) {
        var clauses = reaching(search, scope);
        if (clauses.isEmpty()) {
            return new Hits(List.of(), new Total(0, true));
        }
        var ordering = Ordering.of(search.order());
        var request = request(search, clauses).size(limit).sort(ordering.sort()).trackTotalHits(t -> t.count(COUNTED));
        if (after != null) {
            request.searchAfter(ordering.after(after));
        }
        var found = ask(request.build()).hits();
        var total = Objects.requireNonNull(found.total(), "total");
        return new Hits(
                found.hits().stream()
                        .map(hit -> new Hit(
                                DocumentId.of(Objects.requireNonNull(hit.id(), "id")), Ordering.position(hit.sort())))
                        .toList(),
                new Total(total.value(), total.relation() == TotalHitsRelation.Eq));
    }

    @Override
    public Map<String, Long> countByType(Search search, List<ScopeClause> scope) {
        var clauses = reaching(search, scope);
        if (clauses.isEmpty()) {
            return Map.of();
        }
        var request = request(search, clauses)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations("types", a -> a.terms(t -> t.field("type").size(TYPES)))
                .build();
        var types = Objects.requireNonNull(ask(request).aggregations().get("types"), "types");
        var counts = new HashMap<String, Long>();
        types.sterms().buckets().array().forEach(bucket -> counts.put(bucket.key(), bucket.docCount()));
        return counts;
    }

    @Override
    public Map<DocumentId, String> texts(Collection<Document> documents) {
        var versions = new HashMap<String, Integer>();
        documents.forEach(document ->
                versions.put(document.id().toString(), document.file().number()));
        var texts = new HashMap<DocumentId, String>();
        if (versions.isEmpty()) {
            return texts;
        }
        var ids = List.copyOf(versions.keySet());
        var found = calling(() ->
                client.mget(m -> m.index(alias).ids(ids).sourceIncludes("text", "fileVersion"), StoredText.class));
        for (var item : found.docs()) {
            if (item.isFailure()) {
                throw new SearchUnavailable("the index could not be read");
            }
            var stored = item.result().source();
            var text = stored == null ? null : stored.text();
            if (stored != null
                    && text != null
                    && Objects.equals(versions.get(item.result().id()), stored.fileVersion())) {
                texts.put(DocumentId.of(item.result().id()), text);
            }
        }
        return texts;
    }

    @Override
    public Map<DocumentId, String> put(Collection<IndexEntry> entries) {
        return calling(() -> writer.write(entries));
    }

    @Override
    public void remove(DocumentId id, long revision) {
        calling(() -> writer.remove(id, revision));
    }

    private static List<ScopeClause> reaching(Search search, List<ScopeClause> scope) {
        return scope.stream()
                .filter(clause -> clause.level().atLeast(search.least()))
                .toList();
    }

    private SearchRequest.Builder request(Search search, List<ScopeClause> clauses) {
        return new SearchRequest.Builder()
                .index(alias)
                .query(DocumentQuery.of(search, clauses))
                .source(s -> s.fetch(false))
                .allowPartialSearchResults(false)
                .timeout(PATIENCE);
    }

    private SearchResponse<Void> ask(SearchRequest request) {
        var response = calling(() -> client.search(request, Void.class));
        if (response.timedOut()) {
            throw new SearchUnavailable("the index took longer than " + PATIENCE);
        }
        return response;
    }

    static <T extends @Nullable Object> T calling(Call<T> call) {
        try {
            return call.run();
        } catch (IOException | OpenSearchException e) {
            throw new SearchUnavailable("the index did not answer", e);
        }
    }

    interface Call<T extends @Nullable Object> {
        T run() throws IOException;
    }

    record StoredText(@Nullable String text, int fileVersion) {}
}
