package dev.acervo.documents.domain.sharing;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.Owner;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.writing.Making;
import dev.acervo.documents.domain.writing.RequestKey;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares a document, tells with whom it is shared, and ends that. All of it needs MANAGE, and comes before what the caller
 * wrote is looked at.
 */
public final class ShareDocument {
    private static final String NEEDED = "Sharing needs the level MANAGE on this document.";

    private final ReadDocuments documents;
    private final Shares shares;
    private final Making making;

    public ShareDocument(ReadDocuments documents, Shares shares, Making making) {
        this.documents = documents;
        this.shares = shares;
        this.making = making;
    }

    /**
     * Shares it on the right of the person that lasts longest.
     *
     * @param drafted reads what the caller wrote; it refuses nothing, it only notes faults
     * @param key the caller's own Idempotency-Key, if any
     */
    public Share share(Actor actor, DocumentId id, Supplier<ShareDraft> drafted, @Nullable String key) {
        var seen = documents.one(actor, id);
        var basis = Basis.of(seen.decision()).orElseThrow(() -> new DocumentProblem.LevelTooLow(NEEDED));
        var share = drafted.get().of(seen.document(), actor, basis);
        var sent = key == null
                ? making.id().toString()
                : new RequestKey("POST /documents/" + id + "/shares", key).of(actor);
        if (seen.document().status() != DocumentStatus.ACTIVE) {
            throw new DocumentProblem.Conflict("The document is in the trash. Restore it first.");
        }
        var recorded = shares.record(share, sent);
        if (!isStillAbout(seen.document().owner(), actor, id)) {
            shares.end(recorded.id(), actor.id());
            throw new DocumentProblem.Conflict("The document was moved to another employee in the meantime.");
        }
        return recorded;
    }

    /** One page of those with whom it is or was shared. */
    public Shares.Page shares(Actor actor, DocumentId id, Supplier<Shares.Query> query) {
        requireManage(actor, id);
        return shares.of(id, query.get());
    }

    /** Ends a share of this document; who made it does not matter. */
    public Share end(Actor actor, DocumentId id, UUID share) {
        requireManage(actor, id);
        return shares.find(id, share)
                .flatMap(found -> shares.end(found.id(), actor.id()))
                .orElseThrow(DocumentProblem.NotFound::new);
    }

    /** Nobody ends the share of a document whose move was told before the share was there: so it is asked for afterwards. */
    private boolean isStillAbout(Owner owner, Actor actor, DocumentId id) {
        return documents.several(actor, List.of(id)).stream()
                .anyMatch(seen -> seen.document().owner().equals(owner));
    }

    private void requireManage(Actor actor, DocumentId id) {
        if (!documents.one(actor, id).decision().level().atLeast(Level.MANAGE)) {
            throw new DocumentProblem.LevelTooLow(NEEDED);
        }
    }
}
