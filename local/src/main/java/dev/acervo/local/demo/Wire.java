package dev.acervo.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * Sends requests until they are answered: a part that is not there yet, is busy or asks for patience is asked again, for
 * as long as {@code patience}. Every other answer is the caller's.
 */
public final class Wire {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final long FIRST_PAUSE = 150;
    private static final long LONGEST_PAUSE = 3_000;
    /** A fault of a part that answers at all seldom goes away by itself. */
    private static final long FOR_A_FAULT = Duration.ofSeconds(8).toNanos();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Duration patience;

    public Wire(Duration patience) {
        this.patience = patience;
    }

    /** With the token of {@code who}; a token that is refused is replaced once. */
    public Answer send(SignedIn who, Request request) throws InterruptedException {
        var token = who.token();
        var answer = send(request.with("Authorization", "Bearer " + token));
        if (answer.status() != 401) return answer;
        who.forget(token);
        return send(request.with("Authorization", "Bearer " + who.token()));
    }

    public Answer send(Request request) throws InterruptedException {
        var started = System.nanoTime();
        var giveUp = started + patience.toNanos();
        for (var pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                var answer = once(request);
                if (!busy(answer) || System.nanoTime() > giveUp) return answer;
                if (answer.status() == 500 && System.nanoTime() > started + FOR_A_FAULT) return answer;
                pause = Math.max(pause, askedToWait(answer));
            } catch (IOException e) {
                if (System.nanoTime() > giveUp) {
                    throw new DemoFailed(request.uri().getAuthority() + " does not answer", e);
                }
            }
            Thread.sleep(pause);
        }
    }

    private Answer once(Request request) throws IOException, InterruptedException {
        var response = http.send(request.http(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers(), read(response.body()));
    }

    private static boolean busy(Answer answer) {
        return answer.status() >= 500
                || answer.status() == 429
                || answer.problem().equals("idempotency-in-progress");
    }

    private static long askedToWait(Answer answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,2}"))
                .map(seconds -> Math.min(1000 * Long.parseLong(seconds), 10_000))
                .orElse(0L);
    }

    private static JsonNode read(byte[] body) {
        if (body.length == 0) return MissingNode.getInstance();
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
