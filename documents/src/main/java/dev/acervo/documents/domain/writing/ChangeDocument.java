package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.People;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.reading.Seen;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Changes of a document that exists. Each takes a {@code precondition} that refuses a revision the caller did not
 * read, and asks it after the rights and before everything else.
 */
public final class ChangeDocument {
    private final DocumentStore store;
    private final ReadDocuments documents;
    private final Admission admission;
    private final Making making;

    public ChangeDocument(
            DocumentStore store, ReadDocuments documents, People people, Evaluator evaluator, Making making) {
        this.store = store;
        this.documents = documents;
        this.admission = new Admission(people, evaluator);
        this.making = making;
    }

    /**
     * New details. Another owner or type needs MANAGE, and the right to add the document there.
     *
     * @param drafted reads what the caller wrote, given what the caller sees; it refuses nothing, it only notes faults
     */
    public Seen describe(Actor actor, DocumentId id, LongConsumer precondition, Function<Seen, Draft> drafted) {
        var seen = documents.one(actor, id);
        require(seen, Level.EDIT, "A change needs the level EDIT on this document.");
        var draft = drafted.apply(seen);
        var present = seen.document().details();
        if (moves(draft, present)) {
            require(seen, Level.MANAGE, "Another owner or type needs the level MANAGE on this document.");
        }
        var details = admission.admit(
                actor, draft, present, () -> precondition.accept(seen.document().revision()));
        inPlace(seen.document(), DocumentStatus.ACTIVE, "The document is in the trash. Restore it first.");
        if (details.equals(present)) {
            return seen;
        }
        return save(actor, seen.document().describe(details, making.now()), DocumentEvent.Kind.CHANGED);
    }

    public Seen trash(Actor actor, DocumentId id, LongConsumer precondition) {
        var seen = managed(actor, id, precondition);
        inPlace(seen.document(), DocumentStatus.ACTIVE, "The document is in the trash already.");
        return save(actor, seen.document().trash(making.now()), DocumentEvent.Kind.TRASHED);
    }

    public Seen restore(Actor actor, DocumentId id, LongConsumer precondition) {
        var seen = managed(actor, id, precondition);
        inPlace(seen.document(), DocumentStatus.TRASHED, "The document is not in the trash.");
        return save(actor, seen.document().restore(making.now()), DocumentEvent.Kind.RESTORED);
    }

    private Seen managed(Actor actor, DocumentId id, LongConsumer precondition) {
        var seen = documents.one(actor, id);
        require(seen, Level.MANAGE, "The trash needs the level MANAGE on this document.");
        precondition.accept(seen.document().revision());
        return seen;
    }

    private Seen save(Actor actor, Document changed, DocumentEvent.Kind kind) {
        var event = DocumentEvent.of(making.id(), kind, changed, actor.id());
        if (store.replace(changed, event, null).isPresent()) {
            throw new IllegalStateException("a change without a key was remembered under one");
        }
        return documents.decided(actor, changed);
    }

    private static void require(Seen seen, Level level, String otherwise) {
        if (!seen.decision().level().atLeast(level)) {
            throw new DocumentProblem.LevelTooLow(otherwise);
        }
    }

    private static void inPlace(Document document, DocumentStatus status, String otherwise) {
        if (document.status() != status) {
            throw new DocumentProblem.Conflict(otherwise);
        }
    }

    private static boolean moves(Draft draft, Details present) {
        return (draft.type() != null && !draft.type().equals(present.type()))
                || (draft.employeeId() != null
                        && !draft.employeeId().equals(present.owner().id()));
    }
}
