package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.access.ScopeClause;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TermsQueryValueType;
import org.roaringbitmap.RoaringBitmap;

/**
 * A person's scope as filters. Clauses about the same types are joined, so that somebody with a thousand grants asks with
 * at most one bitmap per type; 100,000 people are at most 16 KB of it.
 */
final class ScopeQuery {
    private ScopeQuery() {}

    /**
     * Documents in at least one of the clauses.
     *
     * @param uploaderField what {@link ScopeClause.AddedBy} looks at
     */
    static Query anyOf(Collection<ScopeClause> clauses, String uploaderField) {
        var alternatives = Stream.of(
                        about(clauses), aboutOthers(clauses), shared(clauses), addedBy(clauses, uploaderField))
                .flatMap(List::stream)
                .toList();
        return Query.of(q -> q.bool(b -> b.should(alternatives).minimumShouldMatch("1")));
    }

    static Query keywords(String field, Collection<String> values) {
        var terms = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    private static List<Query> about(Collection<ScopeClause> clauses) {
        var owners = new HashMap<String, RoaringBitmap>();
        for (var clause : clauses) {
            if (clause instanceof ScopeClause.About about) {
                about.types().forEach(type -> owners.merge(type, about.owners(), (a, b) -> RoaringBitmap.or(a, b)));
            }
        }
        var types = new HashMap<RoaringBitmap, Set<String>>();
        owners.forEach((type, numbers) ->
                types.computeIfAbsent(numbers, _ -> new HashSet<>()).add(type));
        return types.entrySet().stream().map(ScopeQuery::about).toList();
    }

    private static Query about(Map.Entry<RoaringBitmap, Set<String>> clause) {
        return Query.of(q -> q.bool(b -> b.filter(keywords("type", clause.getValue()), owners(clause.getKey()))));
    }

    private static Query owners(RoaringBitmap numbers) {
        var bitmap = FieldValue.of(base64(numbers));
        return Query.of(q -> q.terms(t ->
                t.field("ownerNumber").terms(v -> v.value(List.of(bitmap))).valueType(TermsQueryValueType.Bitmap)));
    }

    /** In the portable format of Roaring bitmaps, which OpenSearch reads. */
    private static String base64(RoaringBitmap numbers) {
        var compact = numbers.clone();
        compact.runOptimize();
        var bytes = ByteBuffer.allocate(compact.serializedSizeInBytes());
        compact.serialize(bytes);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static List<Query> aboutOthers(Collection<ScopeClause> clauses) {
        var types = new HashMap<Integer, Set<String>>();
        for (var clause : clauses) {
            if (clause instanceof ScopeClause.AboutOthers others) {
                types.computeIfAbsent(others.self(), _ -> new HashSet<>()).addAll(others.types());
            }
        }
        return types.entrySet().stream()
                .map(clause -> butAbout(clause.getKey(), keywords("type", clause.getValue())))
                .toList();
    }

    private static List<Query> shared(Collection<ScopeClause> clauses) {
        var documents = new HashMap<Integer, Set<String>>();
        for (var clause : clauses) {
            if (clause instanceof ScopeClause.Shared shared) {
                var ids = documents.computeIfAbsent(shared.self(), _ -> new HashSet<>());
                shared.documents().forEach(id -> ids.add(id.toString()));
            }
        }
        return documents.entrySet().stream()
                .map(clause -> butAbout(clause.getKey(), ids(clause.getValue())))
                .toList();
    }

    /** Unlike terms, ids have no limit to how many there may be. */
    private static Query ids(Set<String> documents) {
        var ids = documents.stream().sorted().toList();
        return Query.of(q -> q.ids(i -> i.values(ids)));
    }

    private static Query butAbout(int self, Query query) {
        return Query.of(q -> q.bool(b ->
                b.filter(query).mustNot(n -> n.term(t -> t.field("ownerNumber").value(FieldValue.of(self))))));
    }

    private static List<Query> addedBy(Collection<ScopeClause> clauses, String field) {
        var uploaders = new HashSet<String>();
        for (var clause : clauses) {
            if (clause instanceof ScopeClause.AddedBy added) {
                uploaders.add(added.uploader().toString());
            }
        }
        return uploaders.isEmpty() ? List.of() : List.of(keywords(field, uploaders));
    }
}
