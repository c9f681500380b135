package dev.acervo.documents;

import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.memory.Documents;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An instance of the service with everything that lists and searches need: also Kafka and OpenSearch. */
public final class SearchService implements AutoCloseable {
    public static final TestTokens TOKENS = TestTokens.start();
    public static final Peers PEERS = Peers.start();
    private static final String BOUNDARY = "----boundary";

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

    /** Adds a document about the employee with this number, as somebody of hr, and returns its id. */
    public String add(int owner, String type, String title, byte[] file) {
        PEERS.employs(Documents.employee(owner), owner);
        var json = """
                {"type":"%s","employeeId":"%s","title":"%s","tags":["Arquivo"]}""".formatted(type, Documents.employee(owner), title);
        var answer = as(Documents.employee(Reach.HR), "hr")
                .send(
                        "POST",
                        "/documents",
                        BodyPublishers.ofByteArray(form(json, file)),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer.body().get("id").asText();
    }

    private static byte[] form(String json, byte[] file) {
        var body = new ByteArrayOutputStream();
        try {
            write(body, "--%s\r\nContent-Disposition: form-data; name=\"document\"\r\n".formatted(BOUNDARY));
            write(body, "Content-Type: application/json\r\n\r\n" + json + "\r\n--" + BOUNDARY + "\r\n");
            write(body, "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n");
            write(body, "Content-Type: application/pdf\r\n\r\n");
            body.write(file);
            write(body, "\r\n--" + BOUNDARY + "--\r\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}
