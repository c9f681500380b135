package dev.acervo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that can be sent again: its body is bytes, and what is created carries an idempotency key. */
public record Request(String method, URI uri, Map<String, String> headers, byte[] body) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    public static Request get(URI uri) {
        return new Request("GET", uri, Map.of(), new byte[0]);
    }

    public static Request json(String method, URI uri, JsonNode body) {
        return new Request(
                method,
                uri,
                Map.of("Content-Type", "application/json"),
                body.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Request form(URI uri, String fields) {
        return new Request(
                "POST",
                uri,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                fields.getBytes(StandardCharsets.UTF_8));
    }

    /** A document and its file in one go, as a browser's form would send them. */
    public static Request upload(URI uri, JsonNode document, String fileName, String contentType, byte[] file) {
        var boundary = "----acervo-" + Integer.toHexString(document.hashCode());
        var body = new ByteArrayOutputStream(file.length + 1024);
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"document\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + document + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + contentType + "\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + boundary + "--\r\n");
        return new Request(
                "POST", uri, Map.of("Content-Type", "multipart/form-data; boundary=" + boundary), body.toByteArray());
    }

    public Request with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, uri, more, body);
    }

    HttpRequest http() {
        var http = HttpRequest.newBuilder(uri)
                .timeout(LONGEST)
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(http::header);
        return http.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
