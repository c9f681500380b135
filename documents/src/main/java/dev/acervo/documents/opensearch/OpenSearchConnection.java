package dev.acervo.documents.opensearch;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** One pooled connection to the cluster. */
@Factory
final class OpenSearchConnection {
    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);

    @Singleton
    @Bean(preDestroy = "close")
    OpenSearchTransport transport(@Value("${acervo.opensearch.url}") String url) throws URISyntaxException {
        return ApacheHttpClient5TransportBuilder.builder(HttpHost.create(url))
                .setMapper(new JacksonJsonpMapper())
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(ANSWER).setConnectionRequestTimeout(ANSWER))
                .build();
    }

    @Singleton
    OpenSearchClient client(OpenSearchTransport transport) throws IOException {
        return new OpenSearchClient(transport);
    }
}
