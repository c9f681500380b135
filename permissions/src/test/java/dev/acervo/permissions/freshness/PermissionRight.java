package dev.acervo.permissions.freshness;

import static dev.acervo.permissions.domain.reach.People.id;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The right as a permission on João's line, given and ended by Helena over HTTP. */
final class PermissionRight implements Right {
    private final Twins twins;
    private Api.@Nullable Answer given;

    PermissionRight(Twins twins) {
        this.twins = twins;
    }

    static ObjectNode body() {
        var body = Api.JSON.createObjectNode().put("level", "VIEW").put("reason", "Auditoria interna");
        body.putObject("subject")
                .put("type", "person")
                .put("id", id(Twins.BRUNO).toString());
        body.putObject("target").put("type", "subtree").put("id", id(Twins.JOAO).toString());
        return body;
    }

    @Override
    public void set(int at, boolean holds) {
        if (holds) {
            give(at);
        } else {
            end(at);
        }
    }

    String path() {
        return "/permissions/" + requireNonNull(given).body().get("id").asText();
    }

    String tag() {
        return requireNonNull(given).header("ETag");
    }

    /** With one key: whoever got no answer does not know whether the permission was given, and must not give it twice. */
    private void give(int at) {
        var key = UUID.randomUUID().toString();
        given = Twins.answered(() -> {
            var answer = helena(at).post("/permissions", body(), "Idempotency-Key", key);
            return Refusals.unlessUnavailable(answer).filter(it -> it.status() != 409); // the first try is still at it
        });
        assertThat(given.status()).as(given.text()).isEqualTo(201);
    }

    private void end(int at) {
        Twins.answered(() -> {
            var answer = helena(at).delete(path(), "If-Match", tag());
            assertThat(answer.status()).as(answer.text()).isIn(200, 412, 503); // 412: a try without an answer ended it
            return answer.status() == 200 ? Optional.of(true) : hasEnded(at);
        });
    }

    /** Empty while it has not, or nobody can say. */
    private Optional<Boolean> hasEnded(int at) {
        return Refusals.unlessUnavailable(helena(at).get(path()))
                .map(answer -> answer.body().get("state").asText().equals("ended"))
                .filter(ended -> ended);
    }

    private Api helena(int at) {
        return twins.as(at, Twins.HELENA, "hr");
    }
}
