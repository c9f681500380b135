package dev.acervo.documents.domain.sharing;

import static dev.acervo.documents.memory.Documents.NOW;
import static dev.acervo.documents.memory.Documents.details;
import static dev.acervo.documents.memory.Documents.document;
import static dev.acervo.documents.memory.Documents.employee;
import static dev.acervo.documents.memory.Documents.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent.Kind;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.Fault;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.DocumentTypes;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.access.Role;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.writing.Making;
import dev.acervo.documents.memory.MemoryDocuments;
import dev.acervo.documents.memory.MemoryShares;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** The document is about 3; 8 is of hr, 3's manager is 2, and 9 is a stranger. */
class ShareDocumentTest {
    private static final Subject FRIEND =
            new Subject(Subject.Type.PERSON, employee(9).value());
    private static final ShareDraft DRAFT = draft(FRIEND, Level.VIEW, null, null, " Auditoria ");
    private static final Supplier<ShareDraft> UNREAD = () -> {
        throw new AssertionError("what the caller wrote was read before it was known whether they may");
    };

    private final MemoryDocuments store = new MemoryDocuments();
    private final MemoryShares recorded = new MemoryShares();
    private final ReadDocuments reading = new ReadDocuments(store, new Evaluator(DocumentTypes.shipped()));
    private final Making making = new Making(Clock.systemUTC(), UUID::randomUUID);
    private final ShareDocument sharing = new ShareDocument(reading, recorded, making);
    private final Document contract = document("contract", 3, 8);
    private final Actor hr = actor(8, Set.of(Role.HR));

    @BeforeEach
    void store() {
        store.add(contract, event(Kind.CREATED, contract), null);
    }

    @Test
    void aShareIsRecordedWithWhoMadeItAndOnWhatRight() {
        var share = sharing.share(hr, contract.id(), () -> DRAFT, null);
        assertThat(recorded.recorded())
                .containsExactly(new NewShare(
                        FRIEND,
                        contract.id(),
                        employee(3),
                        Level.VIEW,
                        null,
                        null,
                        "Auditoria",
                        employee(8),
                        new Basis(Reason.Kind.ROLE, null)));
        assertThat(sharing.shares(hr, contract.id(), () -> new Shares.Query(null, null, 10))
                        .items())
                .containsExactly(share);
    }

    @Test
    void whoMayNotShareIsRefusedBeforeWhatTheyWroteIsRead() {
        assertThatThrownBy(() -> sharing.share(actor(9, Set.of()), contract.id(), UNREAD, null))
                .isInstanceOf(DocumentProblem.NotFound.class);
        assertThatThrownBy(() -> sharing.share(actor(3, Set.of()), contract.id(), UNREAD, null))
                .isInstanceOf(DocumentProblem.LevelTooLow.class);
        assertThatThrownBy(() -> sharing.shares(actor(3, Set.of()), contract.id(), () -> {
                    throw new AssertionError();
                }))
                .isInstanceOf(DocumentProblem.LevelTooLow.class);
        assertThatThrownBy(() -> sharing.end(actor(3, Set.of()), contract.id(), UUID.randomUUID()))
                .isInstanceOf(DocumentProblem.LevelTooLow.class);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var empty = draft(null, null, null, null, null);
        assertThat(faults(empty)).containsExactly("subject required", "level required", "reason required");
        var wrong = draft(FRIEND, Level.NONE, NOW, NOW, "\u0000");
        assertThat(faults(wrong)).containsExactly("level unknown", "reason text", "until order");
        var unread = new ShareDraft(
                null, null, null, null, "x".repeat(501), List.of(new Fault("subject.id", "format", "No UUID.")));
        assertThat(faults(unread)).containsExactly("subject.id format", "level required", "reason text");
        assertThat(recorded.recorded()).isEmpty();
    }

    @Test
    void aDocumentInTheTrashIsNotSharedAnewButItsSharesEnd() {
        var share = sharing.share(hr, contract.id(), () -> DRAFT, null);
        var trashed = contract.trash(NOW);
        store.replace(trashed, event(Kind.TRASHED, trashed), null);
        assertThatThrownBy(() -> sharing.share(hr, contract.id(), () -> DRAFT, null))
                .isInstanceOf(DocumentProblem.Conflict.class);
        assertThat(sharing.end(hr, contract.id(), share.id()).state()).isEqualTo(Share.State.ENDED);
    }

    @Test
    void aKeyIsGoodForOnePersonAndOneDocument() {
        var other = document("contract", 3, 8);
        store.add(other, event(Kind.CREATED, other), null);
        var first = sharing.share(hr, contract.id(), () -> DRAFT, "key");
        assertThat(sharing.share(hr, contract.id(), () -> DRAFT, "key")).isEqualTo(first);
        assertThat(sharing.share(hr, other.id(), () -> DRAFT, "key")).isNotEqualTo(first);
        assertThat(sharing.share(actor(7, Set.of(Role.HR)), contract.id(), () -> DRAFT, "key"))
                .isNotEqualTo(first);
        assertThatThrownBy(() -> sharing.share(hr, contract.id(), () -> DRAFT, " "))
                .isInstanceOf(DocumentProblem.Invalid.class);
        assertThat(sharing.share(hr, contract.id(), () -> DRAFT, null))
                .isNotEqualTo(sharing.share(hr, contract.id(), () -> DRAFT, null));
    }

    @Test
    void aShareOfAnotherDocumentIsNotFound() {
        var other = document("contract", 3, 8);
        store.add(other, event(Kind.CREATED, other), null);
        var share = sharing.share(hr, other.id(), () -> DRAFT, null);
        assertThatThrownBy(() -> sharing.end(hr, contract.id(), share.id()))
                .isInstanceOf(DocumentProblem.NotFound.class);
        assertThat(recorded.find(other.id(), share.id()).map(Share::state)).contains(Share.State.ACTIVE);
    }

    /** The move is told while the share is on its way: whoever hears of it has no share to end yet. */
    @Test
    void aDocumentThatMovesWhileItIsSharedEndsUnshared() {
        var moving = new ShareDocument(
                reading,
                new Recording(recorded, () -> {
                    var moved = contract.describe(details("contract", 4), NOW);
                    store.replace(moved, event(Kind.CHANGED, moved), null);
                }),
                making);
        assertThatThrownBy(() -> moving.share(hr, contract.id(), () -> DRAFT, null))
                .isInstanceOf(DocumentProblem.Conflict.class);
        assertThat(recorded.of(contract.id(), new Shares.Query(null, null, 10)).items())
                .extracting(Share::state)
                .containsExactly(Share.State.ENDED);
    }

    private List<String> faults(ShareDraft draft) {
        try {
            sharing.share(hr, contract.id(), () -> draft, null);
        } catch (DocumentProblem.Invalid refused) {
            return refused.faults().stream()
                    .map(fault -> fault.field() + " " + fault.code())
                    .toList();
        }
        throw new AssertionError("nothing was refused");
    }

    private static ShareDraft draft(
            @Nullable Subject subject,
            @Nullable Level level,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String reason) {
        return new ShareDraft(subject, level, from, until, reason, List.of());
    }

    private static Actor actor(int person, Set<Role> roles) {
        var none = new RoaringBitmap();
        return new Actor(employee(person), roles, new Scope("1", null, person, none, none, List.of()));
    }

    /** Something else happens just after a share was recorded. */
    private record Recording(Shares shares, Runnable after) implements Shares {
        @Override
        public Share record(NewShare share, String key) {
            var made = shares.record(share, key);
            after.run();
            return made;
        }

        @Override
        public Page of(DocumentId document, Query query) {
            return shares.of(document, query);
        }

        @Override
        public Optional<Share> find(DocumentId document, UUID id) {
            return shares.find(document, id);
        }

        @Override
        public Optional<Share> end(UUID id, EmployeeId by) {
            return shares.end(id, by);
        }
    }
}
