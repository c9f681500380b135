package dev.acervo.permissions;

import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** One running instance of the service, on a free port. */
public final class Instance implements AutoCloseable {
    public static final TestTokens TOKENS = TestTokens.start();
    private final EmbeddedServer server;

    private Instance(EmbeddedServer server) {
        this.server = server;
    }

    /** With PostgreSQL only: Kafka is not there, and neither is employees. */
    public static Instance withoutKafka(Engines.Database database, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(Map.of(
                "kafka.enabled", "false",
                "acervo.events.enabled", "false",
                "acervo.outbox.enabled", "false",
                "acervo.urls.employees", "http://127.0.0.1:9"));
        properties.putAll(more);
        return start(database, properties);
    }

    public static Instance start(Engines.Database database, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(TOKENS.configuration());
        properties.putAll(database.configuration());
        properties.putAll(more);
        return new Instance(ApplicationContext.run(EmbeddedServer.class, properties));
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public Api api() {
        return Api.at(server.getURL().toString());
    }

    @Override
    public void close() {
        server.close();
    }
}
