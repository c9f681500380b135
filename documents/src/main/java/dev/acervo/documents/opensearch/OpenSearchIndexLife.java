package dev.acervo.documents.opensearch;

import static dev.acervo.documents.opensearch.OpenSearchIndex.ALIAS;
import static dev.acervo.documents.opensearch.OpenSearchIndex.calling;

import dev.acervo.documents.domain.search.IndexEntry;
import dev.acervo.documents.domain.search.IndexLife;
import dev.acervo.documents.domain.search.SearchUnavailable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Requests;

/**
 * {@link IndexLife} by an alias over an index whose name carries the version of the mapping. Only an index that was filled
 * has the alias.
 */
@Singleton
final class OpenSearchIndexLife implements IndexLife {
    private static final String INDEX = "documents-v1";

    private final OpenSearchClient client;
    private final BulkWriter writer;

    OpenSearchIndexLife(OpenSearchClient client, BulkWriter writer) {
        this.client = client;
        this.writer = writer;
    }

    @Override
    public boolean open() {
        return calling(() -> client.indices().existsAlias(a -> a.name(ALIAS)).value());
    }

    @Override
    public void create() {
        if (!calling(() -> client.indices().exists(i -> i.index(INDEX)).value())) {
            send("PUT", "/" + INDEX, mapping());
        }
    }

    @Override
    public void fill(Collection<IndexEntry> entries) {
        calling(() -> writer.write(INDEX, entries));
    }

    @Override
    public void openUp() {
        calling(() -> client.indices().refresh(r -> r.index(INDEX)));
        calling(() -> client.indices().putAlias(a -> a.index(INDEX).name(ALIAS).isWriteIndex(true)));
    }

    /** The mapping is kept as the JSON that OpenSearch documents, and sent as it is. */
    private void send(String method, String endpoint, String json) {
        var status = calling(() -> {
            try (var response = client.generic()
                    .execute(Requests.builder()
                            .method(method)
                            .endpoint(endpoint)
                            .json(json)
                            .build())) {
                return response.getStatus();
            }
        });
        if (status >= 300) {
            throw new SearchUnavailable("the index could not be made: status " + status);
        }
    }

    private static String mapping() {
        var path = "/opensearch/" + INDEX + ".json";
        try (var in = Objects.requireNonNull(OpenSearchIndexLife.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
