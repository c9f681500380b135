package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReasonsHttpTest {
    private static final UUID CARLOS = COMPANY.hire("Carlos", null);
    private static final UUID MARINA = COMPANY.hire("Marina", CARLOS);
    private static final UUID JOAO = COMPANY.hire("João", MARINA);
    private static final UUID BRUNO = COMPANY.hire("Bruno", null);
    private static final UUID RITA = COMPANY.hire("Rita", null);

    @BeforeAll
    static void known() {
        settle();
    }

    @Test
    void theChainLeadsFromWhoAsksToTheEmployee() {
        assertThat(lines(as(CARLOS).get(explanation(null, JOAO)).body())).containsExactly("LINE Carlos Marina João");
        assertThat(lines(as(MARINA).get(explanation(null, JOAO)).body())).containsExactly("DIRECT Marina João");
        assertThat(lines(as(JOAO).get(explanation(null, JOAO)).body())).containsExactly("SELF João");
        assertThat(as(JOAO).get(explanation(null, CARLOS)).text()).isEqualTo("{\"reasons\":[]}");
        var reason = as(CARLOS).get(explanation(null, JOAO)).body().at("/reasons/0");
        assertThat(reason.fieldNames()).toIterable().containsExactlyInAnyOrder("kind", "chain");
        assertThat(reason.at("/chain/0/employeeId").asText()).isEqualTo(CARLOS.toString());
    }

    @Test
    void aPermissionIsExplainedByItsTargetAndWhatItGives() {
        var subtree = give(BRUNO, "subtree", MARINA);
        give(BRUNO, "person", JOAO);

        var body = as(BRUNO).get(explanation(null, JOAO)).body();
        assertThat(lines(body)).containsExactly("GRANT Marina João", "GRANT João");
        var reason = body.at("/reasons/0");
        assertThat(reason.get("permissionId").asText()).isEqualTo(subtree);
        assertThat(reason.get("level").asText()).isEqualTo("VIEW");
        assertThat(reason.at("/types/0").asText()).isEqualTo("contract");
        assertThat(reason.has("until")).isFalse();
        assertThat(reason.at("/target/type").asText()).isEqualTo("subtree");
        assertThat(reason.at("/target/id").asText()).isEqualTo(MARINA.toString());

        assertThat(items(as(JOAO).get("/access/viewers").body()))
                .containsExactly("Carlos LINE", "Marina DIRECT", "João SELF", "Bruno GRANT");

        helena().delete("/permissions/" + subtree, "If-Match", "\"1\"");
        assertThat(lines(as(BRUNO).get(explanation(null, JOAO)).body())).containsExactly("GRANT João");
    }

    @Test
    void everybodyAsksWhoReachesThemAndOnlyHrAndAuditorsAboutOthers() {
        assertThat(lines(as(JOAO).get(explanation(CARLOS, JOAO)).body())).containsExactly("LINE Carlos Marina João");
        assertThat(as(RITA).get(explanation(CARLOS, JOAO)).status()).isEqualTo(403);
        assertThat(as(RITA, "admin").get(explanation(CARLOS, JOAO)).status()).isEqualTo(403);
        assertThat(lines(as(RITA, "auditor").get(explanation(CARLOS, JOAO)).body()))
                .containsExactly("LINE Carlos Marina João");
        assertThat(lines(helena().get(explanation(CARLOS, JOAO)).body())).containsExactly("LINE Carlos Marina João");

        assertThat(as(MARINA).get("/access/viewers?employee=" + JOAO).status()).isEqualTo(403);
        assertThat(as(JOAO).get("/access/viewers?employee=" + JOAO).status()).isEqualTo(200);
        assertThat(as(RITA, "auditor").get("/access/viewers?employee=" + JOAO).status())
                .isEqualTo(200);
    }

    @Test
    void whoHasLeftIsToldNoNames() {
        var ana = COMPANY.hire("Ana", MARINA);
        COMPANY.change(ana, "status", "terminated");
        settle();

        for (var path : List.of(explanation(null, ana), explanation(MARINA, ana), "/access/viewers")) {
            var answer = as(ana, "hr").get(path);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).doesNotContain("Marina", "Carlos");
        }
        assertThat(as(MARINA).get(explanation(null, ana)).body().get("reasons")).isEmpty();
        assertThat(helena().get("/access/viewers?employee=" + ana).body().get("items"))
                .isEmpty();
    }

    @Test
    void whoIsNotKnownIsNotFoundAndBadIdsAreNamedTogether() {
        var unknown = UUID.randomUUID();
        for (var path : List.of(
                explanation(unknown, JOAO), explanation(CARLOS, unknown), "/access/viewers?employee=" + unknown)) {
            assertThat(helena().get(path).status()).isEqualTo(404);
        }
        var bad = helena().get("/access/explanation?subject=x");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.header("Content-Type")).startsWith("application/problem+json");
        assertThat(bad.body().findValuesAsText("field")).containsExactly("subject", "employee");
        assertThat(as(RITA).get("/access/explanation?subject=x").status()).isEqualTo(403);
        assertThat(helena().get("/access/viewers?employee=x").status()).isEqualTo(400);
        assertThat(helena().get("/access/viewers?limit=0").status()).isEqualTo(400);
        assertThat(nobody().get(explanation(CARLOS, JOAO)).status()).isEqualTo(401);
        assertThat(nobody().get("/access/viewers").status()).isEqualTo(401);
    }

    @Test
    void viewersComeInPagesAndACursorIsForOneQuestion() {
        var found = new ArrayList<String>();
        var path = "/access/viewers?limit=1&employee=" + RITA;
        give(BRUNO, "person", RITA);
        give(MARINA, "subtree", RITA);
        var cursor = "";
        do {
            var page = helena().get(path + cursor).body();
            found.addAll(items(page));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!cursor.isEmpty());
        assertThat(found).containsExactly("Marina GRANT", "Bruno GRANT", "Rita SELF");

        var next = helena().get(path).body().get("next").asText();
        assertThat(helena().get("/access/viewers?employee=" + JOAO + "&cursor=" + next)
                        .status())
                .isEqualTo(400);
        assertThat(as(RITA).get(path + "&cursor=" + next).status()).isEqualTo(400);
    }

    private static String give(UUID subject, String type, UUID target) {
        var body = Api.JSON.createObjectNode().put("level", "VIEW").put("reason", "Auditoria interna");
        body.putObject("subject").put("type", "person").put("id", subject.toString());
        body.putObject("target").put("type", type).put("id", target.toString());
        body.putArray("types").add("contract");
        var given = helena().post("/permissions", body);
        assertThat(given.status()).isEqualTo(201);
        return given.body().get("id").asText();
    }

    private static String explanation(UUID subject, UUID employee) {
        return "/access/explanation?employee=" + employee + (subject == null ? "" : "&subject=" + subject);
    }

    /** Each reason as its kind and the names of its chain. */
    private static List<String> lines(JsonNode body) {
        var lines = new ArrayList<String>();
        body.get("reasons")
                .forEach(reason -> lines.add(reason.get("kind").asText() + " "
                        + String.join(" ", reason.get("chain").findValuesAsText("name"))));
        return lines;
    }

    private static List<String> items(JsonNode body) {
        var items = new ArrayList<String>();
        body.get("items")
                .forEach(item -> items.add(
                        item.get("name").asText() + " " + item.get("reason").asText()));
        return items;
    }
}
