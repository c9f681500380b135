package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.domain.search.Order;
import dev.acervo.documents.domain.search.Search;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** A search within a scope as one query. */
final class DocumentQuery {
    /** Title, description and tags. */
    private static final String ABOUT = "about";
    /** The same and the text of the newest file. */
    private static final String CONTENT = "content";

    private DocumentQuery() {}

    /** @param clauses not empty, all of them of a level that may be searched in this way */
    static Query of(Search search, List<ScopeClause> clauses) {
        var query = new BoolQuery.Builder().filter(filters(search));
        var text = search.text();
        if (text == null) {
            query.filter(ScopeQuery.anyOf(clauses, "uploaders"));
        } else if (search.order() == Order.RELEVANCE) {
            query.must(found(text, clauses)).should(words(text, "title"));
        } else {
            query.filter(found(text, clauses));
        }
        return query.build().toQuery();
    }

    private static List<Query> filters(Search search) {
        var filters = new ArrayList<Query>();
        if (!search.owners().isEmpty()) {
            var owners = search.owners().stream().map(EmployeeId::toString).toList();
            filters.add(ScopeQuery.keywords("employeeId", owners));
        }
        if (!search.types().isEmpty()) {
            filters.add(ScopeQuery.keywords("type", search.types()));
        }
        if (!search.tags().isEmpty()) {
            filters.add(ScopeQuery.keywords("tags", search.tags()));
        }
        if (!search.statuses().isEmpty()) {
            var codes = search.statuses().stream().map(DocumentStatus::code).toList();
            filters.add(ScopeQuery.keywords("status", codes));
        }
        return filters;
    }

    /**
     * The words in a document that the clauses give. Somebody who reads a document for having added an earlier file must
     * not find it by the text of a newer one that they cannot open.
     */
    private static Query found(String text, List<ScopeClause> clauses) {
        var byContent = Query.of(
                q -> q.bool(b -> b.must(words(text, CONTENT)).filter(ScopeQuery.anyOf(clauses, "fileUploader"))));
        var added =
                clauses.stream().filter(ScopeClause.AddedBy.class::isInstance).toList();
        if (added.isEmpty()) {
            return byContent;
        }
        var byAbout =
                Query.of(q -> q.bool(b -> b.must(words(text, ABOUT)).filter(ScopeQuery.anyOf(added, "uploaders"))));
        return Query.of(q -> q.bool(b -> b.should(byContent, byAbout).minimumShouldMatch("1")));
    }

    /** Every word, as it is or in one of the two languages' base forms; accents and case do not matter. */
    private static Query words(String text, String field) {
        return Query.of(q ->
                q.multiMatch(m -> m.query(text).operator(Operator.And).fields(field, field + ".pt", field + ".en")));
    }
}
