package dev.acervo.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Stands behind the gateway in place of a service: tells what reached it, and answers in awkward ways. */
final class Backend {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<String> reached = new CopyOnWriteArrayList<>();
    /** When the caller of {@code /documents/endless} had gone. */
    final CompletableFuture<Void> departed = new CompletableFuture<>();

    Backend(Keys keys) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        server.createContext(
                "/certs", exchange -> bytes(exchange, 200, keys.jwks().getBytes(StandardCharsets.UTF_8)));
        server.createContext("/documents/endless", this::endless);
        server.createContext("/documents/large", Backend::large);
        server.createContext("/documents/cut/late", exchange -> cut(exchange, 100_000));
        server.createContext("/documents/cut/early", exchange -> cut(exchange, 10));
        server.createContext("/documents/dressed", Backend::dressed);
        server.createContext("/documents/mute", Backend::mute);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Method and path of every request so far. */
    List<String> reached() {
        return List.copyOf(reached);
    }

    private void echo(HttpExchange exchange) throws IOException {
        var length = exchange.getRequestBody().readAllBytes().length;
        var path = exchange.getRequestURI().toString();
        reached.add(exchange.getRequestMethod() + " " + path);
        var headers = new LinkedHashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), new ArrayList<>(values)));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        bytes(
                exchange,
                200,
                JSON.writeValueAsBytes(Map.of(
                        "method", exchange.getRequestMethod(), "path", path, "headers", headers, "bytes", length)));
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            for (var event = 0; ; event++) {
                body.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                body.flush();
                Thread.sleep(100);
            }
        } catch (IOException gone) {
            departed.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void large(HttpExchange exchange) throws IOException {
        var chunk = new byte[64 * 1024];
        var chunks = 100 * 16;
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, (long) chunks * chunk.length);
        try (var body = exchange.getResponseBody()) {
            for (var i = 0; i < chunks; i++) {
                body.write(chunk);
            }
        }
    }

    /** Promises a million bytes and breaks off before. */
    private static void cut(HttpExchange exchange, int after) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(200, 1_000_000);
        exchange.getResponseBody().write(new byte[after]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void dressed(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Set-Cookie", "evil=1");
        headers.set("Server", "secret/1.0");
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.set("Cache-Control", "private, max-age=60");
        headers.set("ETag", "\"7\"");
        headers.set("Content-Disposition", "attachment; filename=\"a.pdf\"");
        bytes(exchange, 200, new byte[3]);
    }

    /** Never answers. */
    private static void mute(HttpExchange exchange) {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void bytes(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
