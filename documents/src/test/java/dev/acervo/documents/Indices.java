package dev.acervo.documents;

import dev.acervo.testing.Engines;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What somebody with access to the cluster may do to an index. */
final class Indices {
    private Indices() {}

    static void delete(String alias) throws IOException, InterruptedException {
        var uri = URI.create(Engines.opensearch() + "/" + alias + "-v1");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(uri).DELETE().build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        }
    }
}
