package dev.acervo.employees.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands where {@code permissions} stands on the network: a real HTTP server that follows the org chart, or does not. */
final class PermissionsStandIn {
    /** How it answers. */
    enum Mood {
        FOLLOWS,
        LAGS,
        FAILS,
        HANGS
    }

    private final HttpServer server;
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.FOLLOWS;

    PermissionsStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/access/org-version", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void feels(Mood next) {
        mood = next;
    }

    /** The tokens that callers have shown. */
    List<String> tokens() {
        return tokens;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var asked = Long.parseLong(exchange.getRequestURI().getQuery().replaceAll(".*atLeast=(\\d+).*", "$1"));
            switch (mood) {
                case FOLLOWS -> send(exchange, 200, asked);
                case LAGS -> send(exchange, 200, asked - 1);
                case FAILS -> send(exchange, 503, 0);
                case HANGS -> pause();
            }
        }
    }

    private static void send(HttpExchange exchange, int status, long version) throws IOException {
        var body = ("{\"orgVersion\":" + version + "}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
