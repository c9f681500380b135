package dev.acervo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What came back over the wire; {@code body} is a missing node when it was no JSON. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The end of a problem's type, such as {@code idempotency-in-progress}. */
    String problem() {
        var type = body.path("type").asText("");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** This answer, if it is a good one. */
    public Answer expected(String what) {
        if (ok()) return this;
        var detail = body.path("detail").asText(body.path("errorMessage").asText(""));
        var errors = body.path("errors").isMissingNode() ? "" : " " + body.path("errors");
        throw new DemoFailed("%s was answered %d %s%s"
                .formatted(what, status, detail, errors)
                .strip());
    }
}
