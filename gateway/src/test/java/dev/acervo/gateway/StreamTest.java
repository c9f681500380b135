package dev.acervo.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers that last, and bodies that are large. */
class StreamTest {
    private static final int LARGE = 100 * 1024 * 1024;
    private static String gateway;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        gateway = House.withoutKeycloak().url();
    }

    @Test
    void eventsArriveOneByOneLongerThanAnAnswerMayTakeToBeginAndEndWithTheirReader() throws Exception {
        var stream = http.send(get("/api/documents/endless"), BodyHandlers.ofInputStream());
        var begun = System.nanoTime();
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: 0");
            assertThat(elapsed(begun)).as("the first event comes at once").isLessThan(Duration.ofSeconds(2));
            for (var event = 1; event <= 30; event++) {
                lines.readLine();
                assertThat(lines.readLine()).isEqualTo("data: " + event);
            }
            assertThat(elapsed(begun))
                    .as("30 events at 10 a second outlast the patience of 2 s")
                    .isGreaterThan(Duration.ofMillis(2500));
        }
        House.BACKEND.departed.get(5, TimeUnit.SECONDS);
    }

    @Test
    void aLargeDownloadIsWhole() throws Exception {
        var answer = http.send(get("/api/documents/large"), BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(LARGE);
        try (var body = answer.body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(LARGE);
        }
    }

    @Test
    void aLargeUploadIsWhole() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/documents"))
                .header("Authorization", "Bearer " + House.KEYS.token("ana"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofInputStream(() -> new Zeros(LARGE)))
                .build();
        var answer = new Answer(http.send(request, BodyHandlers.ofString()));
        assertThat(answer.json().path("bytes").asInt()).isEqualTo(LARGE);
    }

    @Test
    void anAnswerThatWasCutOffDoesNotLookWhole() {
        assertThatThrownBy(() -> http.send(get("/api/documents/cut/late"), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatWasCutOffBeforeItBeganIsAProblem() throws Exception {
        var answer = new Answer(http.send(get("/api/documents/cut/early"), BodyHandlers.ofString()));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + House.KEYS.token("ana"))
                .build();
    }

    private static Duration elapsed(long since) {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            var given = (int) Math.min(left, length);
            left -= given;
            return given == 0 ? -1 : given;
        }
    }
}
