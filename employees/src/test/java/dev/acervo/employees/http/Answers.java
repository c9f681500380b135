package dev.acervo.employees.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import java.util.List;
import java.util.stream.StreamSupport;

/** Looks into what a service answered. */
final class Answers {
    private Answers() {}

    static List<String> errors(Api.Answer answer) {
        return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                .map(error ->
                        error.path("field").asText() + " " + error.path("code").asText())
                .toList();
    }

    static List<String> fields(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    static String type(Api.Answer answer) {
        return answer.body().path("type").asText().replace("urn:acervo:problem:", "");
    }
}
