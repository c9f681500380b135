package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Evaluator;
import dev.acervo.documents.domain.reading.Seen;
import dev.acervo.documents.domain.search.Hits.Hit;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Hits.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists and searches across people. The index proposes, the store and the evaluator decide: a page is read from the store
 * and each document decided again, and what falls out is made up for, so that a page ends early only at the end.
 */
public final class SearchDocuments {
    /** So often may a page be made up for what fell out before the index counts as unusable. */
    private static final int ROUNDS = 50;

    private final SearchIndex index;
    private final DocumentStore store;
    private final Evaluator evaluator;

    public SearchDocuments(SearchIndex index, DocumentStore store, Evaluator evaluator) {
        this.index = index;
        this.store = store;
        this.evaluator = evaluator;
    }

    /** @param limit 1 to 100 */
    public Found find(Actor actor, Search search, @Nullable Position after, int limit) {
        var scope = evaluator.clauses(actor);
        var page = new Page(actor, search, limit);
        var from = after;
        Total total = null;
        for (int round = 0; round < ROUNDS; round++) {
            // One more than is shown says whether there is more.
            var found = index.search(search, scope, from, limit + 1);
            total = total == null ? found.total() : total;
            var hits = found.hits().subList(0, Math.min(limit, found.hits().size()));
            boolean more = page.fill(hits) || found.hits().size() > limit;
            if (!more) {
                return page.last(total);
            }
            if (page.full()) {
                return page.upTo(total);
            }
            from = hits.getLast().position();
        }
        throw new SearchUnavailable("the index is far behind the store");
    }

    /** How many documents of each type match, whatever types the search itself asks for. */
    public Map<String, Long> countByType(Actor actor, Search search) {
        return index.countByType(search.ofAnyType(), evaluator.clauses(actor));
    }

    /** A page being filled. */
    private final class Page {
        private final Actor actor;
        private final Search search;
        private final int limit;
        private final List<Seen> items = new ArrayList<>();
        private @Nullable Position end;

        Page(Actor actor, Search search, int limit) {
            this.actor = actor;
            this.search = search;
            this.limit = limit;
        }

        /** Adds what stands the second decision; true when the page was full before the last of them. */
        boolean fill(List<Hit> hits) {
            var documents = store.findAll(hits.stream().map(Hit::id).toList());
            for (var hit : hits) {
                if (full()) {
                    return true;
                }
                var document = documents.get(hit.id());
                if (document == null || !search.admits(document)) {
                    continue;
                }
                var decision = evaluator.decide(actor, document);
                if (decision.level().atLeast(search.least())) {
                    items.add(new Seen(document, decision));
                    end = hit.position();
                }
            }
            return false;
        }

        boolean full() {
            return items.size() == limit;
        }

        Found upTo(Total total) {
            return new Found(items, end, total);
        }

        Found last(Total total) {
            return new Found(items, null, total);
        }
    }
}
