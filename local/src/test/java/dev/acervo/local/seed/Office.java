package dev.acervo.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.acervo.local.demo.Installation;
import dev.acervo.local.demo.SignedIn;
import dev.acervo.local.demo.Wire;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;

/** The gateway and the realm as far as a big company needs them, over real HTTP. */
final class Office implements AutoCloseable {

    final Map<String, JsonNode> departments = new LinkedHashMap<>();
    final Map<String, String> rows = new LinkedHashMap<>();

    final Map<String, String> documents = new LinkedHashMap<>();

    /** Finds the file wrong. */
    volatile boolean refuses;

    /** How often it is asked for the org chart before it has it. */
    volatile int chartsAsked;

    private static final String TOKEN = "e30."
            + Base64.getUrlEncoder().encodeToString("{\"employee_id\":\"id-helena\"}".getBytes(StandardCharsets.UTF_8))
            + ".";

    private final HttpServer server;
    private final Wire wire = new Wire(Duration.ofSeconds(5));
    private int step;
    private int hired;
    private int total;

    Office() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    Hiring hiring(Path folder, Progress progress) {
        var installation = installation(folder);
        return new Hiring(installation, wire, new SignedIn(installation, wire, "helena"), progress);
    }

    Filing filing(Path folder, ProcessBuilder bulkLoad, Progress progress) {
        var installation = installation(folder);
        return new Filing(installation, wire, new SignedIn(installation, wire, "helena"), bulkLoad, progress);
    }

    private Installation installation(Path folder) {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var realm = URI.create(uri + "/realms/acervo");
        return new Installation(uri, realm, "secret", new UUID(0, 1), folder, LocalDate.of(2026, 11, 23));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var answer = answer(exchange, body);
        var bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.isEmpty() ? 404 : 200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private synchronized JsonNode answer(HttpExchange exchange, String body) throws IOException {
        var json = Wire.JSON.createObjectNode();
        return switch (exchange.getRequestURI().getPath()) {
            case "/realms/acervo/protocol/openid-connect/token" -> json.put("access_token", TOKEN);
            case "/api/departments" -> exchange.getRequestMethod().equals("GET") ? page(json) : open(body);
            case "/api/employees" -> employees(exchange.getRequestURI().getQuery(), json);
            case "/api/documents" ->
                exchange.getRequestMethod().equals("GET") ? count(json) : file(exchange, body, json);
            case "/api/employees/import" -> receive(exchange, body, json);
            case "/api/imports/7" -> next(json);
            case "/api/imports/7/errors" -> errors(json);
            case "/api/access/org-version" -> json.put("orgVersion", ++chartsAsked < 3 ? 11 : 12);
            default -> json;
        };
    }

    private JsonNode page(ObjectNode json) {
        json.putArray("items").addAll(departments.values());
        return json.putNull("next");
    }

    private JsonNode open(String body) throws IOException {
        var department = (ObjectNode) Wire.JSON.readTree(body);
        var parent = department.path("parentId").asText("");
        if (!parent.isEmpty() && !departments.containsKey(parent)) throw new IllegalStateException("no " + parent);
        var id = "id-" + department.path("code").asText();
        if (departments.putIfAbsent(id, department.put("id", id)) != null) throw new IllegalStateException(body);
        return department;
    }

    private JsonNode receive(HttpExchange exchange, String body, ObjectNode json) {
        var headers = exchange.getRequestHeaders();
        var type = Objects.requireNonNull(headers.getFirst("Content-Type"));
        var boundary = type.substring(type.indexOf("boundary=") + "boundary=".length());
        if (!("Bearer " + TOKEN).equals(headers.getFirst("Authorization"))) return json;
        var head = body.substring(0, body.indexOf("\r\n\r\n"));
        if (!head.startsWith("--" + boundary + "\r\n") || !head.contains("name=\"file\"; filename=")) return json;
        var file = body.substring(body.indexOf("\r\n\r\n") + 4, body.indexOf("\r\n--" + boundary + "--\r\n"));
        var lines = file.split("\r\n");
        step = 0;
        hired = 0;
        total = lines.length - 1;
        for (var n = 1; n < lines.length; n++) {
            var registration = lines[n].substring(0, lines[n].indexOf(';'));
            if (!refuses && !lines[n].equals(rows.put(registration, lines[n]))) hired++;
        }
        return json.put("id", "7").put("state", "running");
    }

    private JsonNode next(ObjectNode json) {
        json.put("id", "7").put("done", 0).put("total", 0).put("state", "running");
        step++;
        if (step == 1) return json.put("phase", "waiting");
        if (step == 2) return json.put("phase", "reading").put("done", total / 2);
        if (step == 3) return json.put("phase", "checking").put("total", total);
        json.put("phase", "writing").put("done", total).put("total", total);
        if (refuses) return json.put("state", "refused").put("errors", 12);
        json.put("hired", hired)
                .put("changed", 0)
                .put("unchanged", total - hired)
                .put("errors", 0);
        return hired == 0
                ? json.put("state", "done").putNull("orgVersion")
                : json.put("state", "done").put("orgVersion", 12);
    }

    private JsonNode employees(String query, ObjectNode json) {
        var from = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=(\\d+).*", "$1")) : 0;
        var items = json.putArray("items");
        rows.keySet().stream()
                .skip(from)
                .limit(100)
                .forEach(registration -> items.addObject()
                        .put("id", "id-of-" + registration)
                        .put("registration", registration)
                        .put("name", "Somebody")
                        .put("number", 1000 + Integer.parseInt(registration.substring(1))));
        return from + 100 < rows.size() ? json.put("next", "" + (from + 100)) : json.putNull("next");
    }

    private JsonNode count(ObjectNode json) {
        json.putObject("total").put("value", documents.size());
        return json;
    }

    private JsonNode file(HttpExchange exchange, String body, ObjectNode json) {
        var key = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        documents.put(key, body);
        return json.put("id", "id-" + key);
    }

    private static JsonNode errors(ObjectNode json) {
        json.putArray("items")
                .addObject()
                .put("row", 2)
                .put("column", "email")
                .put("code", "taken")
                .put("detail", "Said the office.");
        return json;
    }
}
