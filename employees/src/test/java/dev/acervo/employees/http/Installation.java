package dev.acervo.employees.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import dev.acervo.testing.TestTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The whole service on a port, with PostgreSQL, Kafka and the founder Alberto of HR; one for all tests. */
final class Installation {
    static final UUID FOUNDER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final String TOPIC = "employees.events";

    private static @Nullable Installation running;

    final TestTokens tokens = TestTokens.start();
    final Engines.Database database = Engines.database();
    final PermissionsStandIn permissions;
    final EmbeddedServer server;
    final Api api;
    /** Alberto, who works in HR. */
    final Api hr;

    private final AtomicLong counter = new AtomicLong();

    private Installation() throws IOException {
        permissions = new PermissionsStandIn();
        Engines.topic(TOPIC, 1);
        var properties = new HashMap<String, Object>(tokens.configuration());
        properties.putAll(database.configuration());
        properties.put("acervo.kafka", Engines.kafka());
        properties.put("acervo.urls.permissions", permissions.url());
        properties.put("acervo.founder.id", FOUNDER);
        properties.put("acervo.founder.name", "Alberto Nunes");
        properties.put("acervo.founder.email", "alberto@example.com");
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        api = Api.at(server.getURI().toString());
        hr = api.as(tokens.person(FOUNDER, "hr"));
    }

    static synchronized Installation get() {
        if (running == null) {
            try {
                running = new Installation();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** A form that nobody has sent yet. */
    ObjectNode form(String name) {
        var one = counter.incrementAndGet();
        return Api.JSON
                .createObjectNode()
                .put("name", name)
                .put("email", "p" + one + "@example.com")
                .put("registration", "R-" + one);
    }

    /** Hires somebody; gives what was answered. */
    ObjectNode hire(String name, @Nullable String managerId) {
        return hire(form(name).put("managerId", managerId));
    }

    /** Hires somebody with more than a name; gives what was answered. */
    ObjectNode hire(ObjectNode form) {
        var answer = hr.post("/employees", form);
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return (ObjectNode) answer.body();
    }

    /** Does something to somebody, as HR. */
    Api.Answer act(ObjectNode employee, String json, String... headers) {
        return hr.post(path(employee) + "/actions", json, headers);
    }

    static String id(ObjectNode employee) {
        return employee.path("id").asText();
    }

    Api as(ObjectNode employee, String... roles) {
        return api.as(tokens.person(UUID.fromString(employee.path("id").asText()), roles));
    }

    static String path(ObjectNode employee) {
        return "/employees/" + employee.path("id").asText();
    }

    /** What a GET gives to HR, to be changed and put. */
    ObjectNode read(ObjectNode employee) {
        return (ObjectNode) hr.get(path(employee)).body();
    }

    String etag(ObjectNode employee) {
        return hr.get(path(employee)).header("ETag");
    }

    Api.Answer move(ObjectNode employee, @Nullable String managerId) {
        return hr.put(path(employee), read(employee).put("managerId", managerId), "If-Match", etag(employee));
    }
}
