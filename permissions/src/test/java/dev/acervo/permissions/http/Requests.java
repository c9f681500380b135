package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.permissions.Instance;
import dev.acervo.testing.Api;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What the tests of groups, delegations and shares send, and how they read the answers. */
final class Requests {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private Requests() {}

    static Map<String, Object> party(String type, Object id) {
        return Map.of("type", type, "id", id.toString());
    }

    static ObjectNode permission(Map<String, Object> subject, Map<String, Object> target) {
        var body = Api.JSON.createObjectNode().put("level", "VIEW").put("reason", "Auditoria interna");
        body.set("subject", Api.JSON.valueToTree(subject));
        body.set("target", Api.JSON.valueToTree(target));
        body.putArray("types").add("contract");
        return body;
    }

    /** Given by Helena; answers the id. */
    static String give(Map<String, Object> subject, Map<String, Object> target) {
        return made(helena().post("/permissions", permission(subject, target)));
    }

    static ObjectNode byHand(Collection<?> people, Collection<?> groups) {
        var group = Api.JSON.createObjectNode().put("name", "Grupo " + NAMES.incrementAndGet());
        people.forEach(person -> group.withArray("people").add(person.toString()));
        groups.forEach(inner -> group.withArray("groups").add(inner.toString()));
        return group;
    }

    static ObjectNode byRule(String condition, Object... values) {
        var group = Api.JSON.createObjectNode().put("name", "Grupo " + NAMES.incrementAndGet());
        for (var value : values) {
            group.withObject("/rule").withArray(condition).add(value.toString());
        }
        return group;
    }

    /** Made by Helena; answers the id. */
    static String group(ObjectNode group) {
        return made(helena().post("/groups", group));
    }

    static String group(UUID... people) {
        return group(byHand(List.of(people), List.of()));
    }

    static ObjectNode delegation(UUID delegate, Instant until) {
        return Api.JSON
                .createObjectNode()
                .put("delegate", delegate.toString())
                .put("until", until.toString())
                .put("reason", "Férias");
    }

    static ObjectNode share(Map<String, Object> subject, UUID document, UUID owner, UUID by, String basis) {
        var body = Api.JSON.createObjectNode().put("level", "VIEW").put("reason", "Para a renovação");
        body.set("subject", Api.JSON.valueToTree(subject));
        body.put("document", document.toString()).put("owner", owner.toString()).put("sharedBy", by.toString());
        body.putObject("basis").put("kind", basis);
        return body;
    }

    static ObjectNode sharedBy(ObjectNode share, String basis) {
        share.withObject("/basis").put("kind", "GRANT").put("permissionId", basis);
        return share;
    }

    /** The documents service. */
    static Api documents() {
        return nobody().as(Instance.TOKENS.service("acervo-documents"));
    }

    static String made(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("id").asText();
    }

    /** Reads, edits and sends back what it read. */
    static Api.Answer change(Api api, String path, Consumer<ObjectNode> edit) {
        var read = api.get(path);
        var body = ((ObjectNode) read.body()).deepCopy();
        edit.accept(body);
        return api.put(path, body, "If-Match", read.header("ETag"));
    }

    static void members(ObjectNode group, UUID... people) {
        group.putArray("people");
        for (var person : people) {
            group.withArray("people").add(person.toString());
        }
    }

    static Api.Answer end(Api api, String path) {
        return api.delete(path, "If-Match", helena().get(path).header("ETag"));
    }

    static String reason(UUID subject, UUID employee) {
        return as(subject)
                .post("/access/checks", Map.of("checks", List.of(Map.of("employee", employee))))
                .body()
                .at("/results/0/reason")
                .asText();
    }

    static String state(String permission) {
        return helena().get("/permissions/" + permission).body().get("state").asText();
    }

    static List<String> ids(Api.Answer page) {
        return texts(page, "items", "id");
    }

    static List<String> fields(Api.Answer problem) {
        assertThat(problem.status()).as(problem.text()).isEqualTo(400);
        return texts(problem, "errors", "field");
    }

    static List<String> texts(Api.Answer answer, String list, String member) {
        var texts = new ArrayList<String>();
        answer.body().get(list).forEach(item -> texts.add(item.get(member).asText()));
        return texts;
    }
}
