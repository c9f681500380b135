package dev.acervo.local.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.local.demo.DemoFailed;
import dev.acervo.local.demo.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Sends a file of any length as the part {@code file} of a form, once and without holding it in memory. */
final class SentFile {

    private static final String BOUNDARY = "----acervo-seed-9d4f1c";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private SentFile() {}

    static JsonNode send(URI uri, String token, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\";"
                                + " filename=\"people.csv\"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n"),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var body = json(answer.body());
            if (answer.statusCode() / 100 != 2) {
                throw new DemoFailed("sending the file of people was answered %d %s"
                        .formatted(answer.statusCode(), body.path("detail").asText())
                        .strip());
            }
            return body;
        }
    }

    private static JsonNode json(String body) {
        try {
            return Wire.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return Wire.JSON.missingNode();
        }
    }
}
