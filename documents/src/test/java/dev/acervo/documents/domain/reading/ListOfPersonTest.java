package dev.acervo.documents.domain.reading;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.document;
import static dev.acervo.documents.memory.Documents.employee;
import static dev.acervo.documents.memory.Documents.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.DocumentStore.Position;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.memory.MemoryDocuments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

class ListOfPersonTest {
    private static final int OWNER = 3;
    private static final int MANAGER = 2;
    private static final Evaluator EVALUATOR = new Evaluator(DocumentTypes.shipped());

    private final MemoryDocuments store = new MemoryDocuments();
    private final ListOfPerson list = new ListOfPerson(store, new ReadDocuments(store, EVALUATOR));
    private final Actor manager = new Actor(
            employee(MANAGER),
            Set.of(),
            new Scope("1", null, MANAGER, RoaringBitmap.bitmapOf(OWNER), new RoaringBitmap(), List.of()));

    /** 1,300 documents are more than one pass counts. */
    @ParameterizedTest
    @ValueSource(ints = {1, 30, 99, 100, 101, 250, 1_300})
    void thePagesTogetherAreWhatOneMaySeeAndNoneIsCutShort(int documents) {
        var random = new Random(documents);
        var visible = new ArrayList<Document>();
        for (int i = 0; i < documents; i++) {
            var types = DocumentTypes.shipped().all();
            var type = types.get(random.nextInt(types.size())).id();
            var document = document(type, OWNER, 9, NOW.plusMillis(i / 3));
            store.add(document, event(Kind.CREATED, document), null);
            if (!type.equals("payslip")) {
                visible.add(document);
            }
        }
        visible.sort(Comparator.comparing(Document::createdAt)
                .thenComparing(d -> d.id().toString())
                .reversed());
        var seen = new ArrayList<Document>();
        Position at = null;
        do {
            var page = list.list(manager, query(Set.of(), Set.of(DocumentStatus.ACTIVE), at, 40));
            page.items().forEach(item -> seen.add(item.document()));
            at = page.next();
            assertThat(page.items().size() == 40 || at == null).isTrue();
            assertThat(page.exact()).isEqualTo(documents <= 1_000);
            assertThat(page.total()).isLessThanOrEqualTo(visible.size());
            if (page.exact()) {
                assertThat(page.total()).isEqualTo(visible.size());
            }
        } while (at != null);
        assertThat(seen).containsExactlyElementsOf(visible);
    }

    @Test
    void typesAndStatusesFilter() {
        var contract = document("contract", OWNER, 9);
        store.add(contract, event(Kind.CREATED, contract), null);
        var other = document("other", OWNER, 9);
        store.add(other, event(Kind.CREATED, other), null);
        var trashed = other.trash(NOW);
        store.replace(trashed, event(Kind.TRASHED, trashed), null);
        assertThat(found(Set.of(), Set.of(DocumentStatus.ACTIVE))).containsExactly(contract);
        assertThat(found(Set.of(), Set.of(DocumentStatus.TRASHED))).containsExactly(trashed);
        assertThat(found(Set.of("other"), Set.of(DocumentStatus.ACTIVE))).isEmpty();
        assertThat(found(Set.of("other"), Set.of(DocumentStatus.values()))).containsExactly(trashed);
    }

    @Test
    void aStrangerSeesAnEmptyList() {
        var contract = document("contract", OWNER, 9);
        store.add(contract, event(Kind.CREATED, contract), null);
        var stranger = new Actor(
                employee(7), Set.of(), new Scope("1", null, 7, new RoaringBitmap(), new RoaringBitmap(), List.of()));
        var listing = list.list(stranger, query(Set.of(), Set.of(DocumentStatus.ACTIVE), null, 10));
        assertThat(listing.items()).isEmpty();
        assertThat(listing.total()).isZero();
        assertThat(listing.next()).isNull();
    }

    private List<Document> found(Set<String> types, Set<DocumentStatus> statuses) {
        return list.list(manager, query(types, statuses, null, 10)).items().stream()
                .map(Seen::document)
                .toList();
    }

    private static ListOfPerson.Query query(
            Set<String> types,
            Set<DocumentStatus> statuses,
            @org.jspecify.annotations.Nullable Position after,
            int limit) {
        return new ListOfPerson.Query(employee(OWNER), types, statuses, after, limit);
    }
}
