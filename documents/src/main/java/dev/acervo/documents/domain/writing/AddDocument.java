package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.DocumentStore.Once;
import dev.acervo.documents.domain.DocumentStore.Remembered;
import dev.acervo.documents.domain.FileName;
import dev.acervo.documents.domain.People;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.documents.domain.reading.Seen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new document with its first file. {@link #admit} comes before the file is read, {@link #add} after. */
public final class AddDocument {
    private final DocumentStore store;
    private final ReadDocuments documents;
    private final Filing filing;
    private final Admission admission;
    private final Making making;

    public AddDocument(
            DocumentStore store,
            ReadDocuments documents,
            Filing filing,
            People people,
            Evaluator evaluator,
            Making making) {
        this.store = store;
        this.documents = documents;
        this.filing = filing;
        this.admission = new Admission(people, evaluator);
        this.making = making;
    }

    /** Whether the person may add this, and whether it is sound. */
    public Details admit(Actor actor, Draft draft) {
        return admission.admit(actor, draft, null, () -> {});
    }

    /** Adds it, or answers what the same key made before. */
    public Seen add(Actor actor, Details details, FileName name, SpooledFile file, @Nullable RequestKey key) {
        var now = making.now();
        Once once = key == null ? null : key.once(actor, List.of(details, name.value(), file.sha256()), now);
        if (once != null) {
            var before = store.remembered(once.key(), now);
            if (before.isPresent()) {
                return again(actor, before.get(), once);
            }
        }
        var id = new DocumentId(making.id());
        var version = filing.keep(1, name, file, making.id().toString(), actor, now);
        var document = Document.create(id, details, version);
        var event = DocumentEvent.of(making.id(), DocumentEvent.Kind.CREATED, document, actor.id());
        var before = store.add(document, event, once);
        if (before.isPresent() && once != null) {
            filing.discard(version);
            return again(actor, before.get(), once);
        }
        return documents.one(actor, id);
    }

    private Seen again(Actor actor, Remembered before, Once once) {
        if (!before.content().equals(once.content())) {
            throw new DocumentProblem.KeyReused();
        }
        return documents.one(actor, before.document());
    }
}
