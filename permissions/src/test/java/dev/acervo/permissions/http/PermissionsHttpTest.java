package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.HELENA;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.settle;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import dev.acervo.testing.Engines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermissionsHttpTest {
    private UUID carlos;
    private UUID marina;
    private UUID joao;
    private UUID bruno;

    @BeforeEach
    void hire() {
        carlos = COMPANY.hire("Carlos", null);
        marina = COMPANY.hire("Marina", carlos);
        joao = COMPANY.hire("João", marina);
        bruno = COMPANY.hire("Bruno", null);
        settle();
    }

    @Test
    void aPermissionOpensASubtreeAndItsEndClosesItOnTheNextRequest() {
        var given = helena().post("/permissions", body(bruno, "subtree", marina));
        assertThat(given.status()).isEqualTo(201);
        assertThat(given.body().get("state").asText()).isEqualTo("active");
        assertThat(given.body().get("grantedBy").asText()).isEqualTo(HELENA.toString());
        assertThat(given.body().get("types").get(0).asText()).isEqualTo("contract");
        assertThat(reason(bruno, joao)).isEqualTo("GRANT");
        assertThat(reason(bruno, marina)).isEqualTo("GRANT");
        assertThat(reason(bruno, carlos)).isEqualTo("NONE");

        var id = given.body().get("id").asText();
        var part = as(bruno).get("/access/scope").body().at("/grants/0");
        assertThat(part.get("permissionId").asText()).isEqualTo(id);
        assertThat(part.get("level").asText()).isEqualTo("VIEW");

        var late = COMPANY.hire("Late", joao);
        settle();
        assertThat(reason(bruno, late)).isEqualTo("GRANT");

        var ended = helena().delete("/permissions/" + id, "If-Match", given.header("ETag"));
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body().get("state").asText()).isEqualTo("ended");
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(helena().get("/permissions/" + id).body().get("state").asText())
                .isEqualTo("ended");
    }

    @Test
    void windowsDecideTheState() {
        var future = body(bruno, "person", joao)
                .put("from", Instant.now().plusSeconds(600).toString());
        assertThat(helena().post("/permissions", future).body().get("state").asText())
                .isEqualTo("future");
        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(as(bruno).get("/access/scope").body().get("validUntil").isNull())
                .isFalse();

        var past = body(bruno, "person", joao)
                .put("until", Instant.now().minusSeconds(60).toString());
        assertThat(fields(helena().post("/permissions", past))).containsExactly("until");
        var order =
                future.deepCopy().put("until", Instant.now().plusSeconds(300).toString());
        assertThat(fields(helena().post("/permissions", order))).containsExactly("until");
    }

    @Test
    void onlyHrGivesAndNobodyToThemselves() {
        assertThat(as(marina).post("/permissions", body(bruno, "person", joao)).status())
                .isEqualTo(403);
        assertThat(as(marina, "admin").post("/permissions", "{").status()).isEqualTo(403);
        assertThat(helena().post("/permissions", body(HELENA, "person", joao)).status())
                .isEqualTo(403);
        assertThat(helena().post("/permissions", body(bruno, "document", joao)).status())
                .isEqualTo(403);
        assertThat(as(UUID.randomUUID(), "hr")
                        .post("/permissions", body(bruno, "person", joao))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTerminatedHrPersonWithALiveTokenGivesNothing() {
        var gone = COMPANY.hire("Gone", null);
        settle();
        assertThat(as(gone, "hr")
                        .post("/permissions", body(bruno, "person", joao))
                        .status())
                .isEqualTo(201);
        COMPANY.change(gone, "status", "terminated");
        settle();
        assertThat(as(gone, "hr")
                        .post("/permissions", body(bruno, "person", joao))
                        .status())
                .isEqualTo(403);
        assertThat(as(gone, "hr").get("/permissions").status()).isEqualTo(403);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        var answer = helena().post("/permissions", """
                        {"subject":{"type":"team","id":"x"},"target":{"type":"planet","id":"%s"},"level":"ALL",
                         "types":["contract","No Type"],"from":"soon","reason":" ","state":"active","surprise":1}
                        """.formatted(UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "subject.type",
                        "subject.id",
                        "target.type",
                        "level",
                        "types[1]",
                        "from",
                        "reason",
                        "state",
                        "surprise");
        assertThat(fields(helena().post("/permissions", body(UUID.randomUUID(), "person", UUID.randomUUID()))))
                .containsExactlyInAnyOrder("subject.id", "target.id");
        assertThat(fields(helena().post("/permissions", body(bruno, "person", bruno))))
                .containsExactly("target.id");
    }

    @Test
    void theSameKeyGivesTheSamePermission() {
        var key = UUID.randomUUID().toString();
        var first = helena().post("/permissions", body(bruno, "person", joao), "Idempotency-Key", key);
        var again = helena().post("/permissions", body(bruno, "person", joao), "Idempotency-Key", key);
        var other = helena().post("/permissions", body(bruno, "person", marina), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().get("type").asText()).isEqualTo("urn:acervo:problem:idempotency-mismatch");
        assertThat(ids(helena().get("/permissions?subject=" + bruno))).hasSize(1);
    }

    @Test
    void permissionsAreSeenByWhomTheyConcernOnly() {
        var given = helena().post("/permissions", body(bruno, "subtree", marina));
        var path = "/permissions/" + given.body().get("id").asText();

        for (var person : List.of(bruno, marina, joao)) {
            assertThat(as(person).get(path).status()).isEqualTo(200);
            assertThat(ids(as(person).get("/permissions")))
                    .containsExactly(given.body().get("id").asText());
        }
        assertThat(as(marina, "auditor").get(path).status()).isEqualTo(200);
        assertThat(ids(as(carlos).get("/permissions"))).isEmpty();
        var hidden = as(carlos).get(path);
        var unknown = as(carlos).get("/permissions/" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.bytes()).isEqualTo(unknown.bytes());
        assertThat(as(carlos).get("/permissions/none").bytes()).isEqualTo(unknown.bytes());
        assertThat(as(carlos).put(path, "{").status()).isEqualTo(404);
        assertThat(as(carlos).delete(path).status()).isEqualTo(404);
    }

    @Test
    void aChangeIsCheckedInTheAgreedOrder() {
        var given = helena().post("/permissions", body(bruno, "person", joao));
        var path = "/permissions/" + given.body().get("id").asText();
        var tag = given.header("ETag");

        assertThat(as(joao).put(path, "{").status()).isEqualTo(403);
        assertThat(as(bruno, "hr").put(path, "{").status()).isEqualTo(403);
        assertThat(helena().put(path, "{").status()).isEqualTo(428);
        assertThat(helena().put(path, "{", "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(helena().put(path, "{", "If-Match", tag).status()).isEqualTo(400);
        assertThat(fields(helena().put(path, Map.of("level", "ALL", "more", 1), "If-Match", tag)))
                .containsExactlyInAnyOrder("level", "more", "reason");
        var moved = ((ObjectNode) given.body()).deepCopy().put("grantedBy", joao.toString());
        assertThat(fields(helena().put(path, moved, "If-Match", tag))).containsExactly("grantedBy");
    }

    @Test
    void whatGetGaveMayComeBackChanged() {
        var given = helena().post("/permissions", body(bruno, "person", joao));
        var path = "/permissions/" + given.body().get("id").asText();
        var changed = ((ObjectNode) given.body()).deepCopy().put("level", "EDIT");

        var answer = helena().put(path, changed, "If-Match", given.header("ETag"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("level").asText()).isEqualTo("EDIT");
        assertThat(answer.header("ETag")).isNotEqualTo(given.header("ETag"));
        assertThat(as(bruno).get("/access/scope").body().at("/grants/0/level").asText())
                .isEqualTo("EDIT");

        var ended = as(marina, "admin").delete(path, "If-Match", answer.header("ETag"));
        assertThat(ended.status()).isEqualTo(200);
        var again = helena().delete(path, "If-Match", ended.header("ETag"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(helena().put(path, changed.put("state", "ended"), "If-Match", ended.header("ETag"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void rehireRevivesNothing() {
        helena().post("/permissions", body(bruno, "person", joao));
        COMPANY.change(bruno, "status", "terminated");
        COMPANY.change(bruno, "status", "active");
        settle();

        assertThat(reason(bruno, joao)).isEqualTo("NONE");
        assertThat(reason(bruno, bruno)).isEqualTo("SELF");
        assertThat(ids(helena().get("/permissions?state=ended&subject=" + bruno)))
                .hasSize(1);
    }

    @Test
    void theListPagesAndFilters() {
        var expected = new ArrayList<String>();
        for (var target : List.of(carlos, marina, joao)) {
            expected.addFirst(helena().post("/permissions", body(bruno, "person", target))
                    .body()
                    .get("id")
                    .asText());
        }
        var first = helena().get("/permissions?limit=2&subject=" + bruno);
        var next = first.body().get("next").asText();
        var second = helena().get("/permissions?limit=2&subject=" + bruno + "&cursor=" + next);

        assertThat(ids(first)).isEqualTo(expected.subList(0, 2));
        assertThat(ids(second)).isEqualTo(expected.subList(2, 3));
        assertThat(second.body().get("next").isNull()).isTrue();
        assertThat(helena().get("/permissions?subject=" + joao + "&cursor=" + next)
                        .status())
                .isEqualTo(400);
        assertThat(ids(helena().get("/permissions?subject=" + bruno + "&target=" + joao)))
                .hasSize(1);
        assertThat(ids(helena().get("/permissions?subject=" + bruno + "&state=future")))
                .isEmpty();
        assertThat(helena().get("/permissions?state=gone").status()).isEqualTo(400);
        assertThat(helena().get("/permissions?subject=x").status()).isEqualTo(400);
    }

    @Test
    void givingAndEndingAreTold() {
        var given = helena().post("/permissions", body(bruno, "person", joao));
        var id = given.body().get("id").asText();
        helena().delete("/permissions/" + id, "If-Match", given.header("ETag"));

        assertThat(told(id)).containsExactly("dev.acervo.permission.created.v1", "dev.acervo.permission.ended.v1");
    }

    private static List<String> told(String key) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", Engines.kafka(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var types = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("permissions.events"));
            for (var round = 0; round < 40 && types.size() < 2; round++) {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    if (message.key().equals(key)) {
                        types.add(new String(
                                message.headers().lastHeader("ce_type").value(),
                                java.nio.charset.StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return types;
    }

    private static ObjectNode body(UUID subject, String targetType, UUID target) {
        var body = Api.JSON.createObjectNode().put("level", "VIEW").put("reason", "Auditoria interna");
        body.putObject("subject").put("type", "person").put("id", subject.toString());
        body.putObject("target").put("type", targetType).put("id", target.toString());
        body.putArray("types").add("contract");
        return body;
    }

    private static String reason(UUID subject, UUID employee) {
        return as(subject)
                .post("/access/checks", Map.of("checks", List.of(Map.of("employee", employee))))
                .body()
                .at("/results/0/reason")
                .asText();
    }

    private static List<String> ids(Api.Answer page) {
        var ids = new ArrayList<String>();
        page.body().get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private static List<String> fields(Api.Answer problem) {
        assertThat(problem.status()).isEqualTo(400);
        var fields = new ArrayList<String>();
        problem.body()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }
}
