package dev.acervo.documents;

import dev.acervo.documents.domain.Details;
import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.DocumentEvent;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentStore;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.memory.Documents;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An instance of the service with everything that lists and searches need: also Kafka and OpenSearch. */
public final class SearchService implements AutoCloseable {
    public static final TestTokens TOKENS = TestTokens.start();
    public static final Peers PEERS = Peers.start();
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC());

    private final EmbeddedServer server;

    private SearchService(EmbeddedServer server) {
        this.server = server;
    }

    /** @param name of its table and its index: instances with the same name share them */
    public static SearchService start(String name, Map<String, Object> settings) {
        Engines.topic("documents.events", 3);
        Engines.topic("documents.events.indexer.dlt", 1);
        var files = Engines.s3();
        var all = new HashMap<String, Object>(TOKENS.configuration());
        all.put("acervo.create-stores", true);
        all.put("acervo.urls.permissions", PEERS.url());
        all.put("acervo.urls.employees", PEERS.url());
        all.put("acervo.dynamodb.table", name);
        all.put("acervo.opensearch.index", name);
        all.put("acervo.opensearch.url", Engines.opensearch());
        all.put("acervo.kafka", Engines.kafka());
        all.put("aws.services.dynamodb.endpoint-override", Engines.dynamodb());
        all.put("aws.services.s3.endpoint-override", files.url());
        all.put("aws.access-key-id", files.accessKey());
        all.put("aws.secret-key", files.secretKey());
        all.putAll(settings);
        return new SearchService(ApplicationContext.run(EmbeddedServer.class, all));
    }

    public Api as(EmployeeId person, String... roles) {
        return Api.at(server.getURI().toString()).as(TOKENS.person(person.value(), roles));
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** Adds a document about the employee with this number, with its file and its event, and returns its id. */
    public String add(int owner, String type, String title, byte[] file) {
        var key = UUID.randomUUID().toString();
        try (var spooled = SpooledFile.receive(new ByteArrayInputStream(file), TEMPORARY, 1_000_000)) {
            bean(FileStore.class).put(key, spooled);
            var version = new FileVersion(
                    1,
                    "a.pdf",
                    "application/pdf",
                    file.length,
                    spooled.sha256(),
                    key,
                    Instant.now(),
                    Documents.employee(Reach.HR));
            var details = new Details(title, null, type, Documents.owner(owner), List.of("Arquivo"), null, null);
            var document = Document.create(new DocumentId(IDS.get()), details, version);
            bean(DocumentStore.class).add(document, Documents.event(DocumentEvent.Kind.CREATED, document), null);
            return document.id().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
