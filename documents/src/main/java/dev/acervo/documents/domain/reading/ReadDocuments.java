package dev.acervo.documents.domain.reading;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Decision;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.access.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reading by id. What a person may not read is not there. */
public final class ReadDocuments {
    private static final Decision NOTHING = new Decision(Level.NONE, List.of(), Set.of());

    private final DocumentStore store;
    private final Evaluator evaluator;

    public ReadDocuments(DocumentStore store, Evaluator evaluator) {
        this.store = store;
        this.evaluator = evaluator;
    }

    /** The document, if the person has any level on it; else {@link DocumentProblem.NotFound}. */
    public Seen one(Actor actor, DocumentId id) {
        var seen = decided(actor, store.find(id).orElseThrow(DocumentProblem.NotFound::new));
        if (!seen.decision().readable()) {
            throw new DocumentProblem.NotFound();
        }
        return seen;
    }

    /** Those of {@code ids} that the person may read, in that order. */
    public List<Seen> several(Actor actor, Collection<DocumentId> ids) {
        var found = store.findAll(ids);
        var seen = new ArrayList<Seen>();
        for (var id : ids) {
            var document = found.get(id);
            if (document != null) {
                seen.add(decided(actor, document));
            }
        }
        seen.removeIf(s -> !s.decision().readable());
        return seen;
    }

    /** What the person has on each of {@code ids}, in that order; NONE for what does not exist. */
    public List<Decision> decisions(Actor actor, List<DocumentId> ids) {
        var found = store.findAll(Set.copyOf(ids));
        return ids.stream()
                .map(found::get)
                .map(document -> document == null ? NOTHING : evaluator.decide(actor, document))
                .toList();
    }

    /** The files that the person may have, newest first; VIEW at least. */
    public List<FileVersion> versions(Actor actor, DocumentId id) {
        var seen = withContent(actor, id);
        return seen.document().versions().reversed().stream()
                .filter(seen.decision()::reveals)
                .toList();
    }

    /** The newest file that the person may have. */
    public FileVersion newest(Actor actor, DocumentId id) {
        return versions(actor, id).getFirst();
    }

    /** One file; what the person may not have is not there. */
    public FileVersion version(Actor actor, DocumentId id, int number) {
        return versions(actor, id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(DocumentProblem.NotFound::new);
    }

    /** The document with what the person has on it, which may be nothing. */
    public Seen decided(Actor actor, Document document) {
        return new Seen(document, evaluator.decide(actor, document));
    }

    private Seen withContent(Actor actor, DocumentId id) {
        var seen = one(actor, id);
        if (!seen.can().download()) {
            throw new DocumentProblem.LevelTooLow("You see that this document exists, but not its content.");
        }
        return seen;
    }
}
