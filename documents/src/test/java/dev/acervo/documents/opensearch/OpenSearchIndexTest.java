package dev.acervo.documents.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.ScopeClause;
import dev.acervo.documents.domain.search.Hits;
import dev.acervo.documents.domain.search.Hits.Hit;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.IndexEntry;
import dev.acervo.documents.domain.search.MemoryIndex;
import dev.acervo.documents.domain.search.Order;
import dev.acervo.documents.domain.search.Sample;
import dev.acervo.documents.domain.search.Search;
import dev.acervo.documents.domain.search.SearchIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The index in OpenSearch finds exactly what a walk over all documents finds. */
class OpenSearchIndexTest {
    private static final int PEOPLE = 300;
    private static final Evaluator EVALUATOR = new Evaluator(DocumentTypes.shipped());
    private static final List<IndexEntry> ENTRIES = new Sample(1, PEOPLE).entries(3_000);
    private static final MemoryIndex MODEL = new MemoryIndex();

    private static SearchIndex index = MODEL;

    @BeforeAll
    static void fill() throws Exception {
        var node = TestIndex.fresh();
        index = node.index();
        assertThat(index.put(ENTRIES)).isEmpty();
        MODEL.put(ENTRIES);
        node.refresh();
    }

    @Test
    void anyScopeAndAnyQuestionGiveWhatAWalkOverAllDocumentsGives() {
        var sample = new Sample(2, PEOPLE);
        for (int i = 0; i < 250; i++) {
            var scope = EVALUATOR.clauses(sample.actor(ENTRIES));
            var search = sample.search();
            var expected = MODEL.search(search, scope, null, 3_000);
            var found = index.search(search, scope, null, 3_000);
            assertThat(found.total()).isEqualTo(expected.total());
            if (search.order() == Order.RELEVANCE) {
                assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(ids(expected));
            } else {
                assertThat(ids(found)).as("%s", search).containsExactlyElementsOf(ids(expected));
            }
            assertThat(index.countByType(search, scope)).isEqualTo(MODEL.countByType(search, scope));
        }
    }

    @Test
    void pagesGiveEveryDocumentOnceAlsoWhereValuesTie() {
        var sample = new Sample(3, PEOPLE);
        for (var order : Order.values()) {
            var one = sample.search();
            var search = new Search("bravo", one.owners(), one.types(), one.tags(), one.statuses(), order);
            var scope = EVALUATOR.clauses(sample.actor(ENTRIES));
            var whole = ids(index.search(search, scope, null, 3_000));
            assertThat(walk(search, scope, 7)).containsExactlyElementsOf(whole);
            assertThat(new HashSet<>(whole)).hasSameSizeAs(whole);
        }
    }

    @Test
    void nobodyFindsAnythingWithoutAReason() {
        var everything = new Sample(4, PEOPLE).search().ofAnyType();
        assertThat(index.search(everything, List.of(), null, 10).hits()).isEmpty();
        assertThat(index.countByType(everything, List.of())).isEmpty();
    }

    private static List<DocumentId> walk(Search search, List<ScopeClause> scope, int limit) {
        var walked = new ArrayList<DocumentId>();
        Position at = null;
        while (true) {
            var page = index.search(search, scope, at, limit);
            walked.addAll(ids(page));
            if (page.hits().size() < limit) {
                return walked;
            }
            at = page.hits().getLast().position();
        }
    }

    private static List<DocumentId> ids(Hits hits) {
        return hits.hits().stream().map(Hit::id).toList();
    }
}
