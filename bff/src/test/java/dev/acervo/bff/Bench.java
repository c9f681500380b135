package dev.acervo.bff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The whole service on a port, with real tokens, and the three services it asks as real HTTP servers. */
abstract class Bench {
    static final TestTokens TOKENS = TestTokens.start();
    static final Peer DOCUMENTS = new Peer();
    static final Peer EMPLOYEES = new Peer();
    static final Peer PERMISSIONS = new Peer();
    static EmbeddedServer server;

    final String token = TOKENS.person(Samples.MARINA);
    final Api marina = Api.at(server.getURI().toString()).as(token);

    @BeforeAll
    static void start() {
        server = serverWaiting("30s");
    }

    static EmbeddedServer serverWaiting(String patience) {
        var properties = new HashMap<String, Object>(TOKENS.configuration());
        properties.put("acervo.urls.documents", DOCUMENTS.url());
        properties.put("acervo.urls.employees", EMPLOYEES.url());
        properties.put("acervo.urls.permissions", PERMISSIONS.url());
        properties.put("micronaut.http.client.read-timeout", patience);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void everybodyIsThere() {
        Stream.of(DOCUMENTS, EMPLOYEES, PERMISSIONS).forEach(Peer::forget);
        EMPLOYEES.on("/employees", Samples.directory()).says("/departments", Samples.departments());
        EMPLOYEES.says(
                "/employees/" + Samples.MARINA + "/chain",
                Samples.list(Samples.employee(Samples.CARLOS), Samples.employee(Samples.ANA)));
        EMPLOYEES.on(
                "/employees/" + Samples.MARINA,
                query -> new Peer.Said(200, Samples.employee(Samples.MARINA), Map.of("ETag", "\"7\"")));
        EMPLOYEES.says("/employees/" + Samples.MARINA + "/reports", Samples.list(Samples.employee(Samples.JOAO)));
        DOCUMENTS.says(
                "/documents",
                Samples.documents(
                        Samples.document(10, Samples.JOAO),
                        Samples.document(11, Samples.JOAO),
                        Samples.document(12, Samples.MARINA)));
        DOCUMENTS.says("/documents/facets", Map.of("types", List.of(Map.of("value", "contract", "count", 3))));
        DOCUMENTS.says("/document-types", Samples.list(type("other", true), type("payslip", false)));
        PERMISSIONS.says("/access/scope", Samples.scope(new int[] {7}, new int[] {8, 9, 70_000}));
    }

    static JsonNode ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    static void problem(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:" + slug);
    }

    static Map<String, Object> type(String id, boolean mayAdd) {
        return Map.of(
                "id", id, "name", Map.of("pt", "pt " + id, "en", "en " + id), "sensitive", false, "mayAdd", mayAdd);
    }
}
