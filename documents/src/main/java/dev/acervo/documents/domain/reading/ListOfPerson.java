package dev.acervo.documents.domain.reading;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentStatus;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.DocumentStore.Position;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One employee's documents from the store itself, newest first, as far as the asking person may see them. */
public final class ListOfPerson {
    private static final int CHUNK = 100;
    private static final int COUNTED = 1_000;

    private final DocumentStore store;
    private final ReadDocuments documents;

    public ListOfPerson(DocumentStore store, ReadDocuments documents) {
        this.store = store;
        this.documents = documents;
    }

    /**
     * Which of them; an empty set of types means all.
     *
     * @param after the last document of the page before, or null
     */
    public record Query(
            EmployeeId employee,
            Set<String> types,
            Set<DocumentStatus> statuses,
            @Nullable Position after,
            int limit) {}

    /**
     * A page: never cut short while there is more.
     *
     * @param total how many the person sees under this query; at least so many when not {@code exact}
     */
    public record Listing(List<Seen> items, @Nullable Position next, long total, boolean exact) {}

    public Listing list(Actor actor, Query query) {
        var items = new ArrayList<Seen>();
        long total = 0;
        int read = 0;
        Position at = null;
        do {
            var page = store.ofEmployee(query.employee(), at, CHUNK);
            for (var document : page.items()) {
                var seen = documents.decided(actor, document);
                if (shown(seen, query)) {
                    total++;
                    if (items.size() <= query.limit() && follows(document, query.after())) {
                        items.add(seen);
                    }
                }
            }
            read += CHUNK;
            at = page.next();
        } while (at != null && read < COUNTED);
        boolean exact = at == null;
        if (at != null) {
            fill(actor, query, later(at, query.after()), items);
        }
        boolean more = items.size() > query.limit();
        var shown = more ? List.copyOf(items.subList(0, query.limit())) : List.copyOf(items);
        return new Listing(shown, more ? Position.of(shown.getLast().document()) : null, total, exact);
    }

    private void fill(Actor actor, Query query, @Nullable Position from, List<Seen> items) {
        for (var at = from; at != null && items.size() <= query.limit(); ) {
            var page = store.ofEmployee(query.employee(), at, CHUNK);
            for (var document : page.items()) {
                var seen = documents.decided(actor, document);
                if (items.size() <= query.limit() && shown(seen, query)) {
                    items.add(seen);
                }
            }
            at = page.next();
        }
    }

    private static boolean shown(Seen seen, Query query) {
        var document = seen.document();
        return seen.decision().readable()
                && (query.types().isEmpty() || query.types().contains(document.type()))
                && query.statuses().contains(document.status());
    }

    private static boolean follows(Document document, @Nullable Position after) {
        return after == null || compare(Position.of(document), after) > 0;
    }

    private static Position later(Position one, @Nullable Position other) {
        return other == null || compare(one, other) > 0 ? one : other;
    }

    /** Newest first: what was made later comes earlier. */
    private static int compare(Position one, Position other) {
        int byTime = other.createdAt().compareTo(one.createdAt());
        return byTime != 0 ? byTime : other.id().toString().compareTo(one.id().toString());
    }
}
