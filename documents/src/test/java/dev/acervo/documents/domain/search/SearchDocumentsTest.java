package dev.acervo.documents.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.domain.reading.Seen;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.memory.Documents;
import dev.acervo.documents.memory.MemoryDocuments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** The index proposes, the evaluator decides, and no page is cut short for it. */
class SearchDocumentsTest {
    private static final Evaluator EVALUATOR = new Evaluator(DocumentTypes.shipped());

    private final MemoryDocuments store = new MemoryDocuments();
    private final MemoryIndex index = new MemoryIndex();
    private final SearchDocuments documents = new SearchDocuments(index, store, EVALUATOR);
    private final Actor manager = leads(1, 7);

    @Test
    void whatFallsOutIsMadeUpForFromTheNextOnes() {
        var all = newestFirst(30);
        for (int i = 0; i < 30; i++) {
            if (i % 3 != 0) {
                trash(all.get(i));
            }
        }
        var kept = IntStream.range(0, 30)
                .filter(i -> i % 3 == 0)
                .mapToObj(all::get)
                .toList();
        var first = page(null, 4);
        assertThat(found(first)).containsExactlyElementsOf(kept.subList(0, 4));
        var second = page(first.next(), 4);
        assertThat(found(second)).containsExactlyElementsOf(kept.subList(4, 8));
        var third = page(second.next(), 4);
        assertThat(found(third)).containsExactlyElementsOf(kept.subList(8, 10));
        assertThat(third.next()).isNull();
    }

    @Test
    void aPageThatIsExactlyFullAtTheEndHasNoNext() {
        newestFirst(8);
        var first = page(null, 4);
        assertThat(first.next()).isNotNull();
        assertThat(page(first.next(), 4).next()).isNull();
        assertThat(page(null, 8).next()).isNull();
    }

    @Test
    void anIndexThatHoldsNothingButWhatIsGoneIsUnavailableInsteadOfAnEmptyPage() {
        newestFirst(200).forEach(this::trash);
        assertThatThrownBy(() -> page(null, 1)).isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void whoseLevelFellToMetadataIsNotFoundByWordsAnyMore() {
        var document = newestFirst(1).getFirst();
        var above = new Actor(
                Documents.employee(2),
                Set.of(),
                new Scope("1", null, 2, new RoaringBitmap(), RoaringBitmap.bitmapOf(7), List.of()));
        var words = new Search("title", Set.of(), Set.of(), Set.of(), Set.of(), Order.NEWEST);
        assertThat(documents.find(above, words, null, 5).items()).hasSize(1);
        var details = Documents.details("exam", 7);
        var exam = document.describe(details, Documents.NOW);
        store.replace(exam, Documents.event(Kind.CHANGED, exam), null);
        assertThat(documents.find(above, words, null, 5).items()).isEmpty();
        var plain = new Search(null, Set.of(), Set.of(), Set.of(), Set.of(), Order.NEWEST);
        assertThat(documents.find(above, plain, null, 5).items())
                .extracting(seen -> seen.decision().level())
                .containsExactly(Level.METADATA);
    }

    @Test
    void anybodysListIsWhatTheEvaluatorSaysOfEachDocument() {
        var sample = new Sample(11, 40);
        var entries = sample.entries(400);
        index.put(entries);
        var stored = new HashMap<String, Document>();
        entries.forEach(entry -> stored.put(entry.document().id().toString(), entry.document()));
        for (int i = 0; i < 200; i++) {
            var actor = sample.actor(entries);
            var search = new Search(null, Set.of(), Set.of(), Set.of(), Set.of(), Order.OLDEST);
            var hits = index.search(search, EVALUATOR.clauses(actor), null, 400).hits();
            var expected = stored.values().stream()
                    .filter(document -> EVALUATOR.decide(actor, document).readable())
                    .map(Document::id)
                    .toList();
            assertThat(hits).extracting(Hits.Hit::id).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Policies about number 7, one a minute, newest first; in the store and in the index. */
    private List<Document> newestFirst(int count) {
        var made = new ArrayList<Document>();
        for (int i = 0; i < count; i++) {
            var document = Documents.document("policy", 7, 900, Documents.NOW.plusSeconds(60L * i));
            store.add(document, Documents.event(Kind.CREATED, document), null);
            index.put(List.of(new IndexEntry(document, "")));
            made.addFirst(document);
        }
        return made;
    }

    private void trash(Document document) {
        var trashed = document.trash(Documents.NOW);
        store.replace(trashed, Documents.event(Kind.TRASHED, trashed), null);
    }

    private Found page(@Nullable Position after, int limit) {
        var active = new Search(null, Set.of(), Set.of(), Set.of(), Set.of(DocumentStatus.ACTIVE), Order.NEWEST);
        return documents.find(manager, active, after, limit);
    }

    private static List<Document> found(Found page) {
        return page.items().stream().map(Seen::document).toList();
    }

    private static Actor leads(int self, int direct) {
        var scope = new Scope("1", null, self, RoaringBitmap.bitmapOf(direct), new RoaringBitmap(), List.of());
        return new Actor(Documents.employee(self), Set.of(), scope);
    }
}
