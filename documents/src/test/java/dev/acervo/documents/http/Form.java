package dev.acervo.documents.http;

import dev.acervo.testing.Api;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A multipart/form-data body, written by hand so that a test can also write a bad one. */
final class Form {
    private static final String BOUNDARY = "----acervo-test-boundary";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Form json(String name, String json) {
        return part(
                "Content-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: application/json", utf8(json));
    }

    /** As a browser sends a Blob. */
    Form blob(String name, String json) {
        var disposition = "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"blob\"";
        return part(disposition + "\r\nContent-Type: application/json", utf8(json));
    }

    Form file(String name, byte[] content) {
        var disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"";
        return part(disposition + "\r\nContent-Type: application/octet-stream", content);
    }

    Api.Answer post(Api api, String path, String... headers) {
        return send(api, path, closed(), headers);
    }

    /** Ends in the middle of the last part. */
    Api.Answer postBrokenOff(Api api, String path) {
        var all = closed();
        return send(api, path, Arrays.copyOf(all, all.length - BOUNDARY.length() - 20));
    }

    private static Api.Answer send(Api api, String path, byte[] body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
        all.addAll(List.of(headers));
        return api.send("POST", path, BodyPublishers.ofByteArray(body), all.toArray(String[]::new));
    }

    private byte[] closed() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return all.toByteArray();
    }

    private Form part(String headers, byte[] content) {
        bytes.writeBytes(utf8("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(utf8("\r\n"));
        return this;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
