package dev.acervo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The gateway and the realm as far as the loader needs them, over real HTTP, with the bad days of both. */
final class Town implements AutoCloseable {

    static final UUID FOUNDER = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    final Map<String, JsonNode> departments = new LinkedHashMap<>();
    final Map<String, JsonNode> employees = new LinkedHashMap<>();
    final Map<String, JsonNode> users = new LinkedHashMap<>();
    final Map<String, JsonNode> documents = new LinkedHashMap<>();
    final List<String> filedByThemselves = new ArrayList<>();
    final List<String> withoutPdf = new ArrayList<>();
    final AtomicInteger refusedTokens = new AtomicInteger();

    /** Answers 503 to everything once this many documents are filed. */
    volatile int diesAfter = Integer.MAX_VALUE;

    private final HttpServer server;
    private final Map<String, JsonNode> answered = new LinkedHashMap<>();
    private final Map<String, Integer> usesOfToken = new LinkedHashMap<>();
    private int requests;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    Town() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        var founder = Wire.JSON
                .createObjectNode()
                .put("id", FOUNDER.toString())
                .put("name", "Alberto")
                .put("number", 0);
        employees.put(FOUNDER.toString(), founder.put("title", "Fundador").putNull("managerId"));
        for (var name : List.of("ana", "carlos", "denise", "marina", "joao", "bruno", "helena", "alberto", "paula")) {
            users.put(
                    name,
                    Wire.JSON
                            .createObjectNode()
                            .put("id", "kc-" + name)
                            .put("username", name)
                            .put("enabled", true));
        }
    }

    JsonNode user(String username) {
        return Objects.requireNonNull(users.get(username), username);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var answer = answer(exchange, body);
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private synchronized Said answer(HttpExchange exchange, byte[] body) throws IOException {
        requests++;
        var path = exchange.getRequestURI().getPath();
        if (documents.size() >= diesAfter || requests % 41 == 0) return new Said(503, problem("unavailable"));
        if (path.endsWith("/token")) return signIn(new String(body, StandardCharsets.UTF_8));
        var token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        if (usesOfToken.merge(token, 1, Integer::sum) > 60) {
            refusedTokens.incrementAndGet();
            return new Said(401, problem("unauthorized"));
        }
        var username = token.substring(0, token.indexOf('-'));
        var query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.startsWith("/admin/")) return users(exchange.getRequestMethod(), path, query, body);
        if (exchange.getRequestMethod().equals("GET")) return read(path, query);
        if (exchange.getRequestMethod().equals("PUT")) return place(exchange, username, path, body);
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var before = answered.get(key);
        if (before != null) return new Said(201, before);
        var said = create(username, path, body);
        if (said.status() == 201) answered.put(key, said.body());
        // Done, but the answer is lost on the way: only the idempotency key saves the loader from doing it twice.
        return requests % 53 == 0 ? new Said(503, problem("unavailable")) : said;
    }

    private Said signIn(String form) {
        var username = form.replaceAll(".*username=([^&]*).*", "$1");
        var password = URLDecoder.decode(form.replaceAll(".*password=([^&]*)$", "$1"), StandardCharsets.UTF_8);
        if (!password.equals("acervo-dev-only")) return new Said(401, problem("unauthorized"));
        var token = username + "-" + requests;
        return new Said(
                200, Wire.JSON.createObjectNode().put("access_token", token).put("expires_in", 300));
    }

    private Said users(String method, String path, String query, byte[] body) throws IOException {
        if (method.equals("GET")) {
            var found = users.get(query.replaceAll(".*username=", ""));
            return new Said(200, Wire.JSON.createArrayNode().add(found));
        }
        var user = Wire.JSON.readTree(body);
        if (!path.endsWith("/" + user.path("id").asText())) return new Said(400, problem("invalid"));
        users.put(user.path("username").asText(), user);
        return new Said(200, Wire.JSON.createObjectNode());
    }

    private Said read(String path, String query) {
        if (path.equals("/api/access/org-version")) {
            return new Said(200, Wire.JSON.createObjectNode().put("orgVersion", employees.size()));
        }
        if (path.startsWith("/api/employees/"))
            return new Said(
                    200, employees.getOrDefault(path.substring("/api/employees/".length()), problem("not-found")));
        var page = Wire.JSON.createObjectNode();
        page.putObject("total").put("value", documents.size());
        var items = page.putArray("items");
        if (path.equals("/api/departments")) departments.values().forEach(items::add);
        var asked = query.replaceAll(".*q=", "");
        if (path.equals("/api/employees")) {
            employees.values().stream()
                    .filter(e -> e.path("registration").asText().equals(asked))
                    .forEach(items::add);
        }
        return new Said(200, page);
    }

    private Said place(HttpExchange exchange, String username, String path, byte[] body) throws IOException {
        var id = path.substring("/api/employees/".length());
        if (!"\"7\"".equals(exchange.getRequestHeaders().getFirst("If-Match"))) return new Said(428, problem("x"));
        if (username.equals("alberto")) return new Said(403, problem("forbidden"));
        employees.put(id, Wire.JSON.readTree(body));
        return new Said(200, Wire.JSON.createObjectNode().put("orgVersion", 1).put("inForce", true));
    }

    private Said create(String username, String path, byte[] body) throws IOException {
        var id = UUID.randomUUID().toString();
        if (path.equals("/api/documents")) return file(id, username, new String(body, StandardCharsets.ISO_8859_1));
        var json = (ObjectNode) Wire.JSON.readTree(body);
        var where = path.equals("/api/departments") ? departments : employees;
        var above = json.path(where == departments ? "parentId" : "managerId");
        if (!above.isMissingNode() && !where.containsKey(above.asText())) return new Said(400, problem("invalid"));
        var known = where.values().stream()
                .anyMatch(e ->
                        e.path("email").asText("-").equals(json.path("email").asText()));
        if (known) return new Said(409, problem("conflict"));
        where.put(id, json.put("id", id));
        return new Said(201, json.deepCopy().put("orgVersion", employees.size()).put("inForce", true));
    }

    private Said file(String id, String username, String form) throws IOException {
        var start = form.indexOf("\r\n\r\n") + 4;
        var text = form.substring(start, form.indexOf("\r\n--", start));
        var json = (ObjectNode) Wire.JSON.readTree(text.getBytes(StandardCharsets.ISO_8859_1));
        if (!form.contains("Content-Type: application/pdf\r\n\r\n%PDF-")) withoutPdf.add(id);
        var self = user(username).path("attributes").path("employee_id").path(0).asText();
        if (json.path("employeeId").asText().equals(self)) filedByThemselves.add(id);
        if (!employees.containsKey(json.path("employeeId").asText())) return new Said(400, problem("invalid"));
        documents.put(id, json);
        return new Said(201, json.deepCopy().put("id", id));
    }

    private static ObjectNode problem(String slug) {
        return Wire.JSON
                .createObjectNode()
                .put("type", "urn:acervo:problem:" + slug)
                .put("detail", "Said the town.");
    }

    private record Said(int status, JsonNode body) {}
}
