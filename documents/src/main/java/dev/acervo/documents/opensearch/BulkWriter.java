package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.search.IndexEntry;
import dev.acervo.documents.domain.search.SearchUnavailable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;

/**
 * Writes entries in requests of bounded size. The item's revision is the external version of the indexed document: what
 * comes late never undoes what is newer.
 */
@Singleton
final class BulkWriter {
    private static final int CHARACTERS = 5_000_000;
    private static final int ENTRIES = 500;
    private static final int OLDER = 409;
    private static final int BAD = 400;

    private final OpenSearchClient client;
    private final String alias;

    BulkWriter(OpenSearchClient client, IndexName name) {
        this.client = client;
        this.alias = name.alias();
    }

    /** Writes behind the alias, and returns what was refused and why. */
    Map<DocumentId, String> write(Collection<IndexEntry> entries) throws IOException {
        return write(alias, entries);
    }

    /** @param index the alias, which must exist; or the name of an index */
    Map<DocumentId, String> write(String index, Collection<IndexEntry> entries) throws IOException {
        var refused = new HashMap<DocumentId, String>();
        var batch = new ArrayList<BulkOperation>();
        long characters = 0;
        for (var entry : entries) {
            var text = entry.text();
            characters += text == null ? 0 : text.length();
            if (!batch.isEmpty() && (characters > CHARACTERS || batch.size() == ENTRIES)) {
                send(index, batch, refused);
                batch.clear();
                characters = text == null ? 0 : text.length();
            }
            batch.add(operation(entry));
        }
        if (!batch.isEmpty()) {
            send(index, batch, refused);
        }
        return refused;
    }

    /** Removes from behind the alias; what is not there leaves a mark all the same, against older writes. */
    Map<DocumentId, String> remove(DocumentId id, long revision) throws IOException {
        // Unlike a write, a removal cannot demand that the alias exists, and would make an index of that name.
        if (!client.indices().existsAlias(a -> a.name(alias)).value()) {
            throw new SearchUnavailable("there is no index");
        }
        var refused = new HashMap<DocumentId, String>();
        var removal = BulkOperation.of(
                o -> o.delete(d -> d.id(id.toString()).version(revision).versionType(VersionType.ExternalGte)));
        send(alias, List.of(removal), refused);
        return refused;
    }

    private static BulkOperation operation(IndexEntry entry) {
        var document = entry.document();
        return BulkOperation.of(o -> o.index(i -> i.id(document.id().toString())
                .version(document.revision())
                .versionType(entry.text() == null ? VersionType.External : VersionType.ExternalGte)
                .document(IndexedDocument.of(entry))));
    }

    private void send(String index, List<BulkOperation> batch, Map<DocumentId, String> refused) throws IOException {
        var response = client.bulk(
                b -> b.index(index).requireAlias(index.equals(alias)).operations(List.copyOf(batch)));
        for (var item : response.items()) {
            if (item.status() == BAD) {
                refused.put(DocumentId.of(Objects.requireNonNull(item.id(), "id")), reason(item));
            } else if (item.error() != null && item.status() != OLDER) {
                throw new SearchUnavailable("the index did not take a document: " + reason(item));
            }
        }
    }

    private static String reason(BulkResponseItem item) {
        var error = item.error();
        return error == null ? "status " + item.status() : error.type() + ": " + error.reason();
    }
}
