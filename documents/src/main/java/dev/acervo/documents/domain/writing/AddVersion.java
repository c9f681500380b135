package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.DocumentStore.Once;
import dev.acervo.documents.domain.DocumentStore.Remembered;
import dev.acervo.documents.domain.FileName;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.reading.Seen;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A new file of a document that exists. {@link #admit} comes before the file is read, {@link #add} after. */
public final class AddVersion {
    private static final int ATTEMPTS = 5;

    private final DocumentStore store;
    private final ReadDocuments documents;
    private final Filing filing;
    private final Making making;

    public AddVersion(DocumentStore store, ReadDocuments documents, Filing filing, Making making) {
        this.store = store;
        this.documents = documents;
        this.filing = filing;
        this.making = making;
    }

    /**
     * The document, if the person may add a file to it.
     *
     * @param precondition refuses a revision that the caller did not expect
     */
    public Seen admit(Actor actor, DocumentId id, LongConsumer precondition) {
        var seen = documents.one(actor, id);
        if (!seen.decision().level().atLeast(Level.EDIT)) {
            throw new DocumentProblem.LevelTooLow("A new file needs the level EDIT on this document.");
        }
        precondition.accept(seen.document().revision());
        if (!seen.can().newVersion()) {
            throw new DocumentProblem.Conflict("The document is in the trash. Restore it first.");
        }
        return seen;
    }

    /** Adds the file, or answers what the same key made before. */
    public Seen add(
            Actor actor,
            DocumentId id,
            LongConsumer precondition,
            FileName name,
            SpooledFile file,
            @Nullable RequestKey key) {
        var now = making.now();
        Once once = key == null ? null : key.once(actor, List.of(id, name.value(), file.sha256()), now);
        if (once != null) {
            var before = store.remembered(once.key(), now);
            if (before.isPresent()) {
                return again(actor, before.get(), once);
            }
        }
        var present = admit(actor, id, precondition);
        var kept = filing.keep(
                present.document().file().number() + 1, name, file, making.id().toString(), actor, now);
        for (int attempt = 1; ; attempt++) {
            try {
                return save(actor, present, kept, once);
            } catch (DocumentProblem.Changed e) {
                if (attempt == ATTEMPTS) {
                    filing.discard(kept);
                    throw e;
                }
                present = stillAdmitted(actor, id, precondition, kept);
            }
        }
    }

    private Seen stillAdmitted(Actor actor, DocumentId id, LongConsumer precondition, FileVersion kept) {
        try {
            return admit(actor, id, precondition);
        } catch (RuntimeException e) {
            filing.discard(kept);
            throw e;
        }
    }

    private Seen save(Actor actor, Seen present, FileVersion kept, @Nullable Once once) {
        var version = new FileVersion(
                present.document().file().number() + 1,
                kept.name(),
                kept.contentType(),
                kept.size(),
                kept.sha256(),
                kept.objectKey(),
                kept.createdAt(),
                kept.createdBy());
        var document = present.document().add(version);
        var event = DocumentEvent.of(making.id(), DocumentEvent.Kind.CHANGED, document, actor.id());
        var before = store.replace(document, event, once);
        if (before.isPresent() && once != null) {
            filing.discard(version);
            return again(actor, before.get(), once);
        }
        return documents.one(actor, document.id());
    }

    private Seen again(Actor actor, Remembered before, Once once) {
        if (!before.content().equals(once.content())) {
            throw new DocumentProblem.KeyReused();
        }
        return documents.one(actor, before.document());
    }
}
