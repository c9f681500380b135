package dev.acervo.documents.memory;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.sharing.NewShare;
import dev.acervo.documents.domain.sharing.Share;
import dev.acervo.documents.domain.sharing.Shares;
import dev.acervo.documents.domain.sharing.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link Shares} in memory. It is {@link Documents#NOW}; {@link #NOBODY} does not work here. */
public final class MemoryShares implements Shares {
    public static final Subject NOBODY = new Subject(Subject.Type.PERSON, new UUID(0, 0));

    private final List<Share> shares = new ArrayList<>();
    private final Map<String, NewShare> keys = new HashMap<>();
    private final Map<String, UUID> answers = new HashMap<>();
    private final List<NewShare> recorded = new ArrayList<>();

    /** All that was ever recorded, in order. */
    public synchronized List<NewShare> recorded() {
        return List.copyOf(recorded);
    }

    @Override
    public synchronized Share record(NewShare share, String key) {
        var before = keys.get(key);
        if (before != null) {
            if (!before.equals(share)) {
                throw new DocumentProblem.KeyReused();
            }
            return one(answers.get(key)).orElseThrow();
        }
        if (share.subject().id().equals(share.sharedBy().value())) {
            throw new DocumentProblem.LevelTooLow("Nobody shares with themselves.");
        }
        if (share.subject().equals(NOBODY)) {
            throw new DocumentProblem.Invalid("subject.id", "unknown", "subject.id is nobody who works here.");
        }
        var until = share.until();
        if (until != null && !until.isAfter(Documents.NOW)) {
            throw new DocumentProblem.Invalid("until", "past", "until lies in the past.");
        }
        var from = share.from() == null ? Documents.NOW : share.from();
        var made = new Share(
                UUID.randomUUID(),
                share.subject(),
                share.document(),
                share.level(),
                from,
                until,
                share.reason(),
                share.sharedBy(),
                from.isAfter(Documents.NOW) ? Share.State.FUTURE : Share.State.ACTIVE,
                Documents.NOW);
        shares.addFirst(made);
        recorded.add(share);
        keys.put(key, share);
        answers.put(key, made.id());
        return made;
    }

    @Override
    public synchronized Page of(DocumentId document, Query query) {
        var all = shares.stream()
                .filter(share -> share.document().equals(document))
                .filter(share -> query.state() == null || query.state() == share.state())
                .toList();
        int from = query.after() == null ? 0 : Integer.parseInt(query.after());
        int to = Math.min(from + query.limit(), all.size());
        return new Page(all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
    }

    @Override
    public synchronized Optional<Share> find(DocumentId document, UUID id) {
        return one(id).filter(share -> share.document().equals(document));
    }

    @Override
    public synchronized Optional<Share> end(UUID id, EmployeeId by) {
        var found = one(id);
        if (found.isPresent() && found.get().state() == Share.State.ENDED) {
            throw new DocumentProblem.Conflict("The share is over already.");
        }
        var ended = found.map(MemoryShares::ended);
        ended.ifPresent(share -> shares.replaceAll(other -> other.id().equals(id) ? share : other));
        return ended;
    }

    private Optional<Share> one(UUID id) {
        return shares.stream().filter(share -> share.id().equals(id)).findFirst();
    }

    private static Share ended(Share share) {
        Instant until = share.until();
        return new Share(
                share.id(),
                share.subject(),
                share.document(),
                share.level(),
                share.from(),
                until,
                share.reason(),
                share.sharedBy(),
                Share.State.ENDED,
                share.createdAt());
    }
}
