package dev.acervo.employees.http;

import dev.acervo.testing.Api;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Sends files of people, and waits for what becomes of them. */
final class ImportFiles {
    private static final String BOUNDARY = "a-line-that-no-file-has";

    private final Api api;

    ImportFiles(Api api) {
        this.api = api;
    }

    Api.Answer send(String file, boolean dryRun, String... headers) {
        return send(file.getBytes(StandardCharsets.UTF_8), dryRun, headers);
    }

    Api.Answer send(byte[] file, boolean dryRun, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
        return api.send(
                "POST",
                "/employees/import?dryRun=" + dryRun,
                BodyPublishers.ofByteArray(form(file)),
                all.toArray(String[]::new));
    }

    /** The import as it ended. */
    com.fasterxml.jackson.databind.JsonNode imported(String file, boolean dryRun) {
        var answer = send(file, dryRun, "Prefer", "wait=60");
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.body();
    }

    /** {@code row column code} of each error. */
    List<String> errors(com.fasterxml.jackson.databind.JsonNode ended) {
        var page = api.get("/imports/" + ended.path("id").asText() + "/errors?limit=100");
        return StreamSupport.stream(page.body().path("items").spliterator(), false)
                .map(e -> e.path("row").asText() + " " + e.path("column").asText() + " "
                        + e.path("code").asText())
                .toList();
    }

    private static byte[] form(byte[] file) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
