package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.search.SearchIndex;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import org.opensearch.client.opensearch.OpenSearchClient;

/** The adapter on a real node, with an empty index. */
record TestIndex(OpenSearchClient client, SearchIndex index, OpenSearchIndexLife life) {

    /** Without any index. */
    static TestIndex none() throws IOException, URISyntaxException {
        var connection = new OpenSearchConnection();
        var client = connection.client(connection.transport(Engines.opensearch()));
        client.indices().delete(d -> d.index(List.of("documents-*")).allowNoIndices(true));
        var writer = new BulkWriter(client);
        return new TestIndex(client, new OpenSearchIndex(client, writer), new OpenSearchIndexLife(client, writer));
    }

    static TestIndex fresh() throws IOException, URISyntaxException {
        var node = none();
        node.life.create();
        node.life.openUp();
        return node;
    }

    void refresh() throws IOException {
        client.indices().refresh(r -> r.index(OpenSearchIndex.ALIAS));
    }
}
