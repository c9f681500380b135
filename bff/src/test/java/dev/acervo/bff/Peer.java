package dev.acervo.bff;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.acervo.testing.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A service that the bff asks, over real HTTP: says what it was told to say, and remembers what it was asked. It lives as long
 * as the tests do. */
final class Peer {
    private final HttpServer server;
    private final Map<String, Function<String, Said>> answers = new ConcurrentHashMap<>();

    final List<String> asked = new CopyOnWriteArrayList<>();
    final Set<String> tokens = ConcurrentHashMap.newKeySet();

    record Said(int status, Object body, Map<String, String> headers) {}

    Peer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param answer for the query */
    Peer on(String path, Function<String, Said> answer) {
        answers.put(path, answer);
        return this;
    }

    Peer says(String path, Object body) {
        return on(path, query -> ok(body));
    }

    Peer refuses(String path, int status, String slug) {
        var problem = Map.of("type", "urn:acervo:problem:" + slug, "title", "Said the peer", "status", status);
        return on(path, query -> new Said(status, problem, Map.of("Content-Type", "application/problem+json")));
    }

    void forget() {
        answers.clear();
        asked.clear();
        tokens.clear();
    }

    static Said ok(Object body) {
        return new Said(200, body, Map.of());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery() == null ? "" : URLDecoder.decode(uri.getRawQuery(), StandardCharsets.UTF_8);
        asked.add(uri.getPath() + (query.isEmpty() ? "" : "?" + query));
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        var known = answers.get(uri.getPath());
        var said = known == null
                ? new Said(
                        404,
                        Map.of("type", "urn:acervo:problem:not-found", "title", "Not found", "status", 404),
                        Map.of("Content-Type", "application/problem+json"))
                : known.apply(query);
        try (exchange) {
            var body = Api.JSON.writeValueAsBytes(said.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            said.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(said.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
