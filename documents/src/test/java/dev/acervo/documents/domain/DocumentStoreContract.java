package dev.acervo.documents.domain;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.document;
import static dev.acervo.documents.memory.Documents.employee;
import static dev.acervo.documents.memory.Documents.event;
import static dev.acervo.documents.memory.Documents.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.DocumentStore.Once;
import dev.acervo.documents.domain.DocumentStore.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link DocumentStore} and its {@link Outbox} promise. */
public abstract class DocumentStoreContract {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    protected abstract DocumentStore store();

    protected abstract Outbox outbox();

    protected abstract NewDocuments silently();

    @Test
    void aDocumentComesBackAsItWasSaved() {
        var document = added(document("contract", someone(), 2));
        assertThat(store().find(document.id())).contains(document);
        var bare = new Details("T", null, "contract", document.owner(), List.of(), null, null);
        var changed = document.describe(bare, NOW.plusSeconds(1)).add(file(2, 3, NOW.plusSeconds(2)));
        store().replace(document.describe(bare, NOW.plusSeconds(1)), event(Kind.CHANGED, document), null);
        store().replace(changed, event(Kind.CHANGED, changed), null);
        assertThat(store().find(document.id())).contains(changed);
    }

    @Test
    void whatWasNeverAddedIsNotThere() {
        assertThat(store().find(new DocumentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aBatchHasThoseThatExist() {
        int owner = someone();
        var documents = IntStream.range(0, 60)
                .mapToObj(_ -> added(document("other", owner, owner)))
                .toList();
        var ids = new ArrayList<>(documents.stream().map(Document::id).toList());
        ids.add(new DocumentId(UUID.randomUUID()));
        assertThat(store().findAll(ids).values()).containsExactlyInAnyOrderElementsOf(documents);
    }

    @Test
    void aStaleRevisionIsRefusedAndLeavesNothing() {
        var document = added(document("other", someone(), 1));
        var first = document.trash(NOW.plusSeconds(1));
        var second = document.describe(document.details(), NOW.plusSeconds(2));
        store().replace(first, event(Kind.TRASHED, first), null);
        var late = event(Kind.CHANGED, second);
        assertThatThrownBy(() -> store().replace(second, late, null)).isInstanceOf(DocumentProblem.Changed.class);
        assertThat(store().find(document.id())).contains(first);
        assertThat(pending(document.id())).doesNotContain(late);
    }

    @Test
    void ofManyWritersOfOneRevisionExactlyOneWins() throws Exception {
        var document = added(document("other", someone(), 1));
        Callable<Boolean> write = () -> {
            var changed = document.trash(NOW.plusSeconds(1));
            try {
                store().replace(changed, event(Kind.TRASHED, changed), null);
                return true;
            } catch (DocumentProblem.Changed _) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(java.util.Collections.nCopies(8, write));
            int won = 0;
            for (var result : results) {
                won += result.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(pending(document.id())).hasSize(2);
    }

    @Test
    void aKeyIsUsedOnceUntilItsTimeIsOver() {
        var first = document("other", someone(), 1);
        var key = UUID.randomUUID().toString();
        var once = new Once(key, "content", NOW.plus(Duration.ofHours(24)));
        assertThat(store().remembered(key, NOW)).isEmpty();
        assertThat(store().add(first, event(Kind.CREATED, first), once)).isEmpty();
        assertThat(store().remembered(key, NOW).orElseThrow().document()).isEqualTo(first.id());

        var second = document("other", first.ownerNumber(), 1);
        var before = store().add(second, event(Kind.CREATED, second), new Once(key, "other", once.until()));
        assertThat(before.orElseThrow().content()).isEqualTo("content");
        assertThat(store().find(second.id())).isEmpty();
        assertThat(pending(second.id())).isEmpty();

        assertThat(store().remembered(key, NOW.plus(Duration.ofHours(24)))).isEmpty();
        var later = document("other", first.ownerNumber(), 1, NOW.plus(Duration.ofHours(25)));
        var again = new Once(key, "later", NOW.plus(Duration.ofHours(49)));
        assertThat(store().add(later, event(Kind.CREATED, later), again)).isEmpty();
    }

    @Test
    void aPersonsDocumentsComeNewestFirstPageByPage() {
        int owner = someone();
        var documents = IntStream.range(0, 25)
                .mapToObj(i -> added(document("other", owner, owner, NOW.plusMillis(i / 2))))
                .toList();
        added(document("other", someone(), owner));
        var seen = new ArrayList<Document>();
        Position at = null;
        do {
            var page = store().ofEmployee(employee(owner), at, 7);
            seen.addAll(page.items());
            at = page.next();
        } while (at != null);
        assertThat(seen).hasSize(25).containsExactlyInAnyOrderElementsOf(documents);
        assertThat(seen.stream().map(Document::createdAt)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aDocumentThatMovedIsInTheOtherPersonsList() {
        int from = someone();
        int to = someone();
        var document = added(document("other", from, 1));
        var moved = document.describe(dev.acervo.documents.memory.Documents.details("other", to), NOW.plusSeconds(1));
        store().replace(moved, event(Kind.CHANGED, moved), null);
        assertThat(store().ofEmployee(employee(from), null, 10).items()).isEmpty();
        assertThat(store().ofEmployee(employee(to), null, 10).items()).containsExactly(moved);
    }

    @Test
    void eventsWaitInTheOrderOfRevisionsUntilTheyAreSent() {
        var document = added(document("other", someone(), 1));
        var revisions = new ArrayList<Document>(List.of(document));
        for (int i = 2; i <= 12; i++) {
            var next = revisions.getLast().describe(document.details(), NOW.plusSeconds(i));
            store().replace(next, event(Kind.CHANGED, next), null);
            revisions.add(next);
        }
        var waiting = pending(document.id());
        assertThat(waiting.stream().map(DocumentEvent::revision))
                .containsExactlyElementsOf(
                        Stream.iterate(1L, n -> n + 1).limit(12).toList());
        outbox().sent(waiting.subList(0, 5));
        assertThat(pending(document.id())).containsExactlyElementsOf(waiting.subList(5, 12));
        outbox().sent(waiting.subList(5, 12));
        assertThat(pending(document.id())).isEmpty();
    }

    @Test
    void allEventsOfADocumentLieInOneShard() {
        var document = added(document("other", someone(), 1));
        var next = document.trash(NOW);
        store().replace(next, event(Kind.TRASHED, next), null);
        var shards = new HashSet<Integer>();
        for (int shard = 0; shard < outbox().shards(); shard++) {
            for (var event : outbox().pending(shard, 1_000)) {
                if (event.documentId().equals(document.id())) {
                    shards.add(shard);
                }
            }
        }
        assertThat(shards).hasSize(1);
    }

    private Document added(Document document) {
        assertThat(store().add(document, event(Kind.CREATED, document), null)).isEmpty();
        return document;
    }

    @Test
    void whatIsAddedSilentlyIsThereLikeAnyOtherAndNobodyIsTold() {
        int owner = someone();
        var documents = IntStream.range(0, 60)
                .mapToObj(n -> document("contract", owner, 2, NOW.plusSeconds(n)))
                .toList();
        silently().addSilently(documents);
        assertThat(store().findAll(documents.stream().map(Document::id).toList())
                        .values())
                .containsExactlyInAnyOrderElementsOf(documents);
        assertThat(store().ofEmployee(employee(owner), null, 100).items()).isEqualTo(documents.reversed());
        assertThat(documents).allMatch(document -> pending(document.id()).isEmpty());
        var changed = documents.getFirst().trash(NOW.plusSeconds(100));
        store().replace(changed, event(Kind.TRASHED, changed), null);
        assertThat(store().find(changed.id())).contains(changed);
    }

    private List<DocumentEvent> pending(DocumentId id) {
        return IntStream.range(0, outbox().shards())
                .mapToObj(shard -> outbox().pending(shard, 1_000))
                .flatMap(List::stream)
                .filter(event -> event.documentId().equals(id))
                .toList();
    }

    private static int someone() {
        return NUMBERS.incrementAndGet();
    }
}
