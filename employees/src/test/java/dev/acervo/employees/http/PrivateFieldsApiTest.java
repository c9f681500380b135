package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Installation.id;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees the private fields of somebody, and that nothing else tells of them. Ana leads Bia, who leads Rui; Zoe is a peer. */
class PrivateFieldsApiTest {
    private final Installation here = Installation.get();
    private final String shared = field("shared" + System.nanoTime(), false);
    private final String secret = field("secret" + System.nanoTime(), true);
    private final ObjectNode ana = here.hire("Ana", null);
    private final ObjectNode bia = here.hire("Bia", id(ana));
    private final ObjectNode zoe = here.hire("Zoe", id(bia));
    private final ObjectNode rui = hireRui();

    private String field(String key, boolean restricted) {
        var form = Api.JSON.createObjectNode().put("key", key).put("label", key).put("type", "text");
        assertThat(here.hr
                        .post("/employees/fields", form.put("private", restricted))
                        .status())
                .isEqualTo(201);
        return key;
    }

    private ObjectNode hireRui() {
        var form = here.form("Civil Antigo").put("socialName", "Rui Social").put("managerId", id(bia));
        form.put("hireDate", "2019-05-06").put("registration", "SEC" + System.nanoTime());
        form.putObject("custom").put(shared, "aberto").put(secret, "fechado");
        return here.hire(form);
    }

    @Test
    void selfEverybodyAboveHrAndAuditorsSeeThem() {
        for (var viewer : List.of(here.as(rui), here.as(bia), here.as(ana), here.hr, here.as(zoe, "auditor"))) {
            var seen = viewer.get(path(rui)).body();
            assertThat(seen.path("name").asText()).isEqualTo("Civil Antigo");
            assertThat(seen.path("registration").asText()).startsWith("SEC");
            assertThat(seen.path("hireDate").asText()).isEqualTo("2019-05-06");
            assertThat(seen.path("custom").path(secret).asText()).isEqualTo("fechado");
            assertThat(seen.path("can").path("history").asBoolean()).isTrue();
            assertThat(viewer.get(path(rui) + "/history").status()).isEqualTo(200);
        }
    }

    @Test
    void othersDoNot() {
        var service = here.api.as(here.tokens.service("acervo-documents"));
        for (var viewer : List.of(here.as(zoe), service)) {
            var answer = viewer.get(path(rui));
            assertThat(answer.text()).doesNotContain("Antigo", "SEC", "2019-05-06", "fechado", secret);
            var seen = answer.body();
            assertThat(seen.path("name").asText()).isEqualTo("Rui Social");
            assertThat(seen.path("socialName").asText()).isEqualTo("Rui Social");
            assertThat(seen.path("registration").isNull()).isTrue();
            assertThat(seen.path("hireDate").isNull()).isTrue();
            assertThat(seen.path("custom").path(shared).asText()).isEqualTo("aberto");
            assertThat(seen.path("can").path("history").asBoolean(true)).isFalse();
            assertThat(viewer.get("/employees?id=" + id(rui)).text()).doesNotContain("Antigo", "SEC", "fechado");
            assertThat(viewer.get(path(bia) + "/reports").text()).doesNotContain("Antigo", "SEC", "fechado");
        }
        assertThat(here.as(zoe).get(path(rui) + "/history").status()).isEqualTo(403);
        assertThat(here.as(rui).get(path(bia) + "/history").status()).isEqualTo(403);
        assertThat(service.get(path(rui) + "/history").status()).isEqualTo(403);
        // not allowed and not there come before wrong parameters
        assertThat(here.as(zoe).get(path(rui) + "/history?limit=0").status()).isEqualTo(403);
        assertThat(here.as(zoe)
                        .get("/employees/" + UUID.randomUUID() + "/history?limit=0")
                        .status())
                .isEqualTo(404);
        assertThat(errors(here.hr.get(path(rui) + "/history?limit=0"))).containsExactly("limit range");
    }

    @Test
    void aReorganisationChangesItOnTheNextRequest() {
        var viewer = here.as(bia);
        assertThat(viewer.get(path(rui)).text()).contains("fechado");
        var dora = here.hire("Dora", null);
        here.act(rui, "{\"kind\":\"move\",\"managerId\":\"%s\"}".formatted(id(dora)));
        assertThat(viewer.get(path(rui)).text()).doesNotContain("fechado");
        assertThat(viewer.get(path(rui) + "/history").status()).isEqualTo(403);
        assertThat(here.as(dora).get(path(rui)).text()).contains("fechado");
        here.act(dora, "{\"kind\":\"move\",\"managerId\":\"%s\"}".formatted(id(bia)));
        assertThat(viewer.get(path(rui)).text()).contains("fechado");
        here.act(bia, "{\"kind\":\"terminate\",\"successor\":\"manager\"}");
        assertThat(viewer.get(path(rui)).status()).isEqualTo(403);
    }

    @Test
    void theDayOfTheEndIsPrivate() {
        here.act(rui, "{\"kind\":\"terminate\"}");
        assertThat(here.as(zoe).get(path(rui)).body().path("terminationDate").isNull())
                .isTrue();
        assertThat(here.as(zoe).get(path(rui)).body().path("status").asText()).isEqualTo("terminated");
        assertThat(here.as(bia).get(path(rui)).body().path("terminationDate").isTextual())
                .isTrue();
    }

    /** A filter by what one does not see finds nobody, whether it would fit or not. */
    @Test
    void hiddenFieldsAreNotFoundOut() {
        var registration = here.read(rui).path("registration").asText();
        for (var query : List.of(
                "q=" + registration,
                "q=antigo&line=" + id(ana),
                "hiredFrom=2019-05-06&hiredTo=2019-05-06&line=" + id(ana),
                "sort=hireDate&line=" + id(ana),
                "sort=-hireDate&id=" + id(rui),
                "hiredTo=2190-01-01&id=" + id(rui))) {
            assertThat(ids(here.as(zoe), query)).as(query).doesNotContain(id(rui));
            assertThat(ids(here.as(bia), query)).as(query).contains(id(rui));
            assertThat(ids(here.hr, query)).as(query).contains(id(rui));
        }
        // everybody below, and oneself; the manager and the manager's peers are not among them
        assertThat(ids(here.as(bia), "sort=hireDate")).containsExactlyInAnyOrder(id(bia), id(rui), id(zoe));
        assertThat(ids(here.as(bia), "hiredFrom=1950-01-01")).containsExactly(id(rui));
        assertThat(ids(here.as(zoe), "q=social&line=" + id(ana))).containsExactly(id(rui));
        assertThat(errors(here.hr.get("/employees?hiredFrom=-9999-01-01&hiredTo=x")))
                .containsExactlyInAnyOrder("hiredFrom range", "hiredTo format");
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        here.act(rui, "{\"kind\":\"move\",\"managerId\":\"%s\"}".formatted(id(ana)));
        var page = here.as(rui).get(path(rui) + "/history?limit=1").body();
        var entry = page.path("items").path(0);
        assertThat(Answers.fields(entry))
                .containsExactlyInAnyOrder("version", "orgVersion", "at", "by", "effectiveOn", "kind", "changes");
        assertThat(entry.path("kind").asText()).isEqualTo("changed");
        assertThat(entry.path("by").path("name").asText()).isEqualTo("Alberto Nunes");
        var change = entry.path("changes").path(0);
        assertThat(change.path("field").asText()).isEqualTo("managerId");
        assertThat(change.path("was").asText()).isEqualTo(id(bia));
        assertThat(change.path("wasName").asText()).isEqualTo("Bia");
        assertThat(change.path("isName").asText()).isEqualTo("Ana");
        var next = here.as(rui)
                .get(path(rui) + "/history?limit=1&cursor=" + page.path("next").asText())
                .body();
        assertThat(next.path("items").path(0).path("kind").asText()).isEqualTo("hired");
        assertThat(next.path("next").isNull()).isTrue();
        assertThat(errors(here.hr.get(
                        path(bia) + "/history?cursor=" + page.path("next").asText())))
                .containsExactly("cursor cursor");
    }

    private static List<String> ids(Api viewer, String query) {
        var answer = viewer.get("/employees?limit=100&" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode items = answer.body().path("items");
        return items.findValuesAsText("id");
    }
}
