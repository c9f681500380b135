package dev.acervo.gateway;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(HttpResponse<String> response) {
    private static final JsonMapper JSON = new JsonMapper();

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(body());
    }

    /** The header's only value, or the empty text. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** The problem's slug, or what else it is. */
    String problem() {
        return header("Content-Type").equals("application/problem+json")
                ? json().path("type").asString("").replace("urn:acervo:problem:", "")
                : header("Content-Type") + " " + body();
    }
}
