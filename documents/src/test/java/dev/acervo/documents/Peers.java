package dev.acervo.documents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.roaringbitmap.RoaringBitmap;

/** The other services, as far as documents ask them: real HTTP with the answers that a test sets. */
public final class Peers {
    private final HttpServer server;
    private final Map<String, Scope> scopes = new ConcurrentHashMap<>();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final SharesPeer shares = new SharesPeer(down);

    private Peers() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/access/scope", this::scope);
        server.createContext("/employees/", this::employee);
        server.createContext("/permissions/shares", shares);
        server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static Peers start() {
        return new Peers();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on, the reach of this person. */
    public void reach(EmployeeId person, Scope scope) {
        scopes.put(person.toString(), scope);
    }

    public void employs(EmployeeId person, int number) {
        numbers.put(person.toString(), number);
    }

    public SharesPeer shares() {
        return shares;
    }

    /** Whether everything is refused with 503. */
    public void down(boolean now) {
        down.set(now);
    }

    /** How often a scope was answered with 304. */
    public int unchanged() {
        return unchanged.get();
    }

    private void scope(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        var person = claims.replaceAll("(?s).*\"employee_id\":\"([^\"]+)\".*", "$1");
        var scope = scopes.getOrDefault(person, Scope.nothing("0"));
        var tag = "\"" + scope.version() + "\"";
        if (!down.get() && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("ETag", tag);
        answer(exchange, 200, json(scope));
    }

    private void employee(HttpExchange exchange) throws IOException {
        var id = exchange.getRequestURI().getPath().substring("/employees/".length());
        var number = numbers.get(id);
        if (number == null) {
            answer(exchange, 404, "{\"type\":\"urn:acervo:problem:not-found\",\"title\":\"Not found\",\"status\":404}");
            return;
        }
        answer(exchange, 200, "{\"id\":\"%s\",\"number\":%d,\"name\":\"Somebody\"}".formatted(id, number));
    }

    private void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(down.get() ? 503 : status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String json(Scope scope) {
        var grants = scope.grants().stream().map(Peers::json).collect(Collectors.joining(","));
        var delegations = scope.delegations().stream().map(Peers::json).collect(Collectors.joining(","));
        var documents = scope.documents().entrySet().stream()
                .flatMap(shared -> shared.getValue().stream().map(share -> json(shared.getKey(), share)))
                .collect(Collectors.joining(","));
        return """
                {"version":"%s","validUntil":null,"self":%s,"direct":"%s","line":"%s","grants":[%s],\
                "delegations":[%s],"documents":[%s]}""".formatted(
                        scope.version(),
                        scope.self(),
                        base64(scope.direct()),
                        base64(scope.line()),
                        grants,
                        delegations,
                        documents);
    }

    private static String json(Scope.Delegation delegation) {
        return """
                {"delegationId":"018f0000-0000-7000-8000-00000000000d","delegator":"%s","direct":"%s","line":"%s",\
                "until":%s}""".formatted(
                        delegation.delegator(),
                        base64(delegation.direct()),
                        base64(delegation.line()),
                        quoted(delegation.until()));
    }

    private static String json(DocumentId document, Scope.Shared share) {
        return """
                {"permissionId":"%s","id":"%s","level":"%s","until":%s}""".formatted(share.permissionId(), document, share.level(), quoted(share.until()));
    }

    private static String json(Scope.Grant grant) {
        var types = grant.types().stream().map(t -> "\"" + t + "\"").collect(Collectors.joining(","));
        return """
                {"level":"%s","types":[%s],"people":"%s","until":%s,"permissionId":%s}""".formatted(
                grant.level(), types, base64(grant.people()), quoted(grant.until()), quoted(grant.permissionId()));
    }

    private static String quoted(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private static String base64(RoaringBitmap people) {
        var bytes = ByteBuffer.allocate(people.serializedSizeInBytes());
        people.serialize(bytes);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
