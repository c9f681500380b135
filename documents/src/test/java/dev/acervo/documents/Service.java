package dev.acervo.documents;

import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** The whole service on a port, over DynamoDB Local and S3Proxy, started once for all tests of this JVM. */
public final class Service {
    public static final TestTokens TOKENS = TestTokens.start();
    public static final Peers PEERS = Peers.start();

    private static final EmbeddedServer SERVER = start(Map.of());

    private Service() {}

    /** Another instance, with settings of its own. */
    public static EmbeddedServer start(Map<String, Object> settings) {
        var all = configuration();
        all.putAll(settings);
        return ApplicationContext.run(EmbeddedServer.class, all);
    }

    public static Api api() {
        return Api.at(SERVER.getURI().toString());
    }

    public static <T> T bean(Class<T> type) {
        return SERVER.getApplicationContext().getBean(type);
    }

    private static Map<String, Object> configuration() {
        var files = Engines.s3();
        var all = new HashMap<String, Object>(TOKENS.configuration());
        all.putAll(Map.of(
                "acervo.create-stores", true,
                "acervo.files.limit", 3_000_000,
                "acervo.urls.permissions", PEERS.url(),
                "acervo.urls.employees", PEERS.url(),
                "aws.services.dynamodb.endpoint-override", Engines.dynamodb(),
                "aws.services.s3.endpoint-override", files.url(),
                "aws.access-key-id", files.accessKey(),
                "aws.secret-key", files.secretKey(),
                "acervo.opensearch.url", "http://127.0.0.1:9", // SearchService has one
                "kafka.enabled", false));
        return all;
    }
}
