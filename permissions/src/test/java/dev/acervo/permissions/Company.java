package dev.acervo.permissions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.acervo.platform.events.Event;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Stands for the employees service: it speaks on the same topic and answers the same snapshot over HTTP. */
public final class Company implements AutoCloseable {
    public static final String TOPIC = "employees.events";

    private final Map<UUID, ObjectNode> people = new LinkedHashMap<>();
    private final Map<UUID, ObjectNode> departments = new LinkedHashMap<>();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Engines.kafka()), new StringSerializer(), new ByteArraySerializer());
    private final HttpServer server;
    public final AtomicInteger snapshots = new AtomicInteger();
    private volatile boolean away;
    private long version;
    private int numbers;

    public Company() throws IOException {
        Engines.topic(TOPIC, 1);
        Engines.topic("permissions.events", 3);
        Engines.topic("employees.events.permissions.dlt", 1);
        Engines.topic("documents.events", 3);
        Engines.topic("documents.events.permissions.dlt", 1);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/employees/org-snapshot", exchange -> {
            try (exchange) {
                var authorization = exchange.getRequestHeaders().getFirst("Authorization");
                if (away || authorization == null || !authorization.startsWith("Bearer ")) {
                    exchange.sendResponseHeaders(away ? 503 : 401, -1);
                    return;
                }
                snapshots.incrementAndGet();
                var body = snapshot();
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void isAway(boolean whether) {
        away = whether;
    }

    public synchronized long version() {
        return version;
    }

    private synchronized byte[] snapshot() throws IOException {
        var snapshot = Api.JSON.createObjectNode().put("orgVersion", version);
        people.values().forEach(snapshot.putArray("employees")::add);
        departments.values().forEach(snapshot.putArray("departments")::add);
        return Api.JSON.writeValueAsBytes(snapshot);
    }

    /** A new person, told to the others. */
    public synchronized UUID hire(String name, @Nullable UUID manager) {
        var id = hireSilently(name, manager);
        send(message(id, version, 1, 1));
        return id;
    }

    /** A new person who has this id already. */
    public synchronized void hire(UUID id, String name) {
        hireSilently(id, name, null);
        send(message(id, version, 1, 1));
    }

    /** A new person of whom the event is lost, unless somebody sends it. */
    public synchronized UUID hireSilently(String name, @Nullable UUID manager) {
        var id = UUID.randomUUID();
        hireSilently(id, name, manager);
        return id;
    }

    private void hireSilently(UUID id, String name, @Nullable UUID manager) {
        var person = Api.JSON
                .createObjectNode()
                .put("id", id.toString())
                .put("number", numbers++)
                .put("name", name)
                .put("email", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@acervo.example")
                .put("managerId", manager == null ? null : manager.toString())
                .putNull("departmentId")
                .put("title", "Analista")
                .putNull("location")
                .put("status", "active");
        people.put(id, person);
        version++;
    }

    public synchronized void move(UUID id, @Nullable UUID manager) {
        change(id, "managerId", manager == null ? null : manager.toString());
    }

    public synchronized void change(UUID id, String member, @Nullable String value) {
        changeSilently(id, member, value);
        send(message(id, version, 1, 1));
    }

    public synchronized void changeSilently(UUID id, String member, @Nullable String value) {
        people.get(id).put(member, value);
        version++;
    }

    /** A new department, told to the others. */
    public synchronized UUID department(String code, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        var department = Api.JSON
                .createObjectNode()
                .put("id", id.toString())
                .put("code", code)
                .put("name", "Department " + code)
                .put("parentId", parent == null ? null : parent.toString());
        departments.put(id, department);
        tell("created", department);
        return id;
    }

    public synchronized void removeDepartment(UUID id) {
        tell("removed", departments.remove(id));
    }

    private void tell(String what, ObjectNode department) {
        version++;
        var data = Api.JSON
                .createObjectNode()
                .put("orgVersion", version)
                .put("part", 1)
                .put("parts", 1);
        data.set("department", department.deepCopy());
        send("dev.acervo.department." + what + ".v1", data.toString());
    }

    public synchronized String message(UUID id, long orgVersion, int part, int parts) {
        var data = Api.JSON
                .createObjectNode()
                .put("orgVersion", orgVersion)
                .put("part", part)
                .put("parts", parts);
        data.set("employee", people.get(id).deepCopy());
        return data.toString();
    }

    public void send(String data) {
        send("dev.acervo.employee.changed.v1", data);
    }

    public void send(String type, String data) {
        var event = new Event(UUID.randomUUID(), type, "/employees", Instant.now(), "any", data);
        send(event.toRecord(TOPIC, "any"));
    }

    public void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        producer.close();
        server.stop(0);
    }
}
