package dev.acervo.engines;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;

/** One question to a port, answered within a second or two. */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Probe() {}

    /** Whether a GET is answered with 200. */
    public static boolean healthy(String url) {
        return answers(url, answer -> answer.status() == 200);
    }

    static boolean answers(String url, Predicate<HttpAnswer> good) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
            var response = HTTP.send(request, BodyHandlers.ofString());
            return good.test(new HttpAnswer(response.statusCode(), response.body()));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends Kafka's ApiVersions request: a broker answers it only once it serves requests. */
    static boolean speaksKafka(int port) {
        try (var socket = new Socket()) {
            var patience = (int) PATIENCE.toMillis();
            socket.connect(new InetSocketAddress("127.0.0.1", port), patience);
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10); // length of what follows
            out.writeShort(18); // ApiVersions
            out.writeShort(0);
            out.writeInt(7); // correlation id
            out.writeShort(-1); // no client id
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            in.readInt();
            return in.readInt() == 7 && in.readShort() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    record HttpAnswer(int status, String body) {}
}
