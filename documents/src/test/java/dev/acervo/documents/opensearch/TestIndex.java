package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.search.SearchIndex;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.concurrent.atomic.AtomicInteger;
import org.opensearch.client.opensearch.OpenSearchClient;

/** The adapter on a real node, with an index of its own. */
record TestIndex(OpenSearchClient client, IndexName name, SearchIndex index, OpenSearchIndexLife life) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Without any index. */
    static TestIndex none() throws IOException, URISyntaxException {
        return at(Engines.opensearch());
    }

    static TestIndex at(String url) throws IOException, URISyntaxException {
        var connection = new OpenSearchConnection();
        var client = connection.client(connection.transport(url));
        var name = new IndexName("test" + COUNT.incrementAndGet());
        var writer = new BulkWriter(client, name);
        return new TestIndex(
                client, name, new OpenSearchIndex(client, writer, name), new OpenSearchIndexLife(client, writer, name));
    }

    static TestIndex fresh() throws IOException, URISyntaxException {
        var node = none();
        node.life.create();
        node.life.openUp();
        return node;
    }

    void refresh() throws IOException {
        client.indices().refresh(r -> r.index(name.alias()));
    }
}
