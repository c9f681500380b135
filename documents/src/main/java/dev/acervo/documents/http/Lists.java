package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.reading.ListOfPerson;
import dev.acervo.documents.domain.search.Hits.Position;
import dev.acervo.documents.domain.search.Order;
import dev.acervo.documents.domain.search.Search;
import dev.acervo.documents.domain.search.SearchDocuments;
import dev.acervo.platform.http.Cursors;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists, and their cursors. One person's newest documents come from the store itself: they are complete the moment
 * a document was added, and need no index. Everything else comes from the index.
 */
@Singleton
final class Lists {
    private final ListOfPerson ofPerson;
    private final SearchDocuments found;
    private final Cursors cursors;

    Lists(ListOfPerson ofPerson, SearchDocuments found, Cursors cursors) {
        this.ofPerson = ofPerson;
        this.found = found;
        this.cursors = cursors;
    }

    DocumentList page(Actor actor, ListRequest request) {
        return isOfOnePerson(request.search()) ? ofPerson(actor, request) : found(actor, request);
    }

    private static boolean isOfOnePerson(Search search) {
        return search.owners().size() == 1
                && search.text() == null
                && search.tags().isEmpty()
                && search.order() == Order.NEWEST;
    }

    private DocumentList ofPerson(Actor actor, ListRequest request) {
        var bound = bound("person", actor, request.search());
        var after = opened(bound, request.cursor());
        var search = request.search();
        var listing = ofPerson.list(
                actor,
                new ListOfPerson.Query(
                        search.owners().iterator().next(),
                        search.types(),
                        search.statuses(),
                        after == null
                                ? null
                                : new DocumentStore.Position(
                                        Instant.parse(after.getFirst()), DocumentId.of(after.getLast())),
                        request.limit()));
        var next = listing.next();
        var cursor = next == null
                ? null
                : sealed(bound, List.of(next.createdAt().toString(), next.id().toString()));
        return DocumentList.of(listing.items(), cursor, listing.total(), listing.exact());
    }

    private DocumentList found(Actor actor, ListRequest request) {
        var bound = bound("found", actor, request.search());
        var after = opened(bound, request.cursor());
        var page = found.find(actor, request.search(), after == null ? null : new Position(after), request.limit());
        var next = page.next();
        var cursor = next == null ? null : sealed(bound, next.values());
        return DocumentList.of(
                page.items(), cursor, page.total().value(), page.total().exact());
    }

    /** What a cursor holds good for: this person and this question. */
    private static String bound(String kind, Actor actor, Search search) {
        return String.join(
                "\n",
                kind,
                actor.id().toString(),
                String.valueOf(search.text()),
                sorted(search.owners()),
                sorted(search.types()),
                sorted(search.tags()),
                sorted(search.statuses()),
                search.order().name());
    }

    private static String sorted(Collection<?> values) {
        var sorted = new TreeSet<String>();
        values.forEach(value -> sorted.add(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
        return String.join(",", sorted);
    }

    private String sealed(String bound, List<String> values) {
        return cursors.seal(
                bound,
                values.stream()
                        .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .toList());
    }

    private @Nullable List<String> opened(String bound, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        return cursors.open(bound, cursor).stream()
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .toList();
    }
}
