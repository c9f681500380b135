package dev.acervo.documents.opensearch;

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
    private final OpenSearchClient client;
    private final BulkWriter writer;
    private final IndexName name;

    OpenSearchIndexLife(OpenSearchClient client, BulkWriter writer, IndexName name) {
        this.client = client;
        this.writer = writer;
        this.name = name;
    }

    @Override
    public boolean open() {
        return calling(
                () -> client.indices().existsAlias(a -> a.name(name.alias())).value());
    }

    @Override
    public void create() {
        if (!calling(() -> client.indices().exists(i -> i.index(name.index())).value())) {
            send("PUT", "/" + name.index(), mapping());
        }
    }

    @Override
    public void fill(Collection<IndexEntry> entries) {
        calling(() -> writer.write(name.index(), entries));
    }

    @Override
    public void openUp() {
        calling(() -> client.indices().refresh(r -> r.index(name.index())));
        calling(() -> client.indices()
                .putAlias(a -> a.index(name.index()).name(name.alias()).isWriteIndex(true)));
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

    private String mapping() {
        var path = name.mapping();
        try (var in = Objects.requireNonNull(OpenSearchIndexLife.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
