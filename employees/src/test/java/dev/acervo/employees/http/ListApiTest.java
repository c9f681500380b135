package dev.acervo.employees.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListApiTest {
    private final Installation here = Installation.get();

    @Test
    void freeTextForgetsAccentsAndCase() {
        var form = here.form("Órion Conceição").put("title", "Técnico de Medição");
        var found = (ObjectNode) here.hr.post("/employees", form).body();
        for (var question : List.of("orion", "CONCEICAO órion", "tecnico medicao", "rion conce")) {
            assertThat(names(here.hr.get("/employees?q=" + encoded(question)))).containsExactly("Órion Conceição");
        }
        var byRegistration = "/employees?q=" + found.path("registration").asText();
        assertThat(names(here.hr.get(byRegistration + "&status=active"))).contains("Órion Conceição");
        var other = here.as(here.hire("Outra", null));
        assertThat(names(other.get(byRegistration))).doesNotContain("Órion Conceição");
        assertThat(names(here.hr.get("/employees?q=%25%25"))).isEmpty();
        assertThat(here.hr.get("/employees?q=&status=&departmentId=&cursor=").status())
                .isEqualTo(200);
    }

    @Test
    void reportsAndManyAtOnce() {
        var ana = here.hire("Ana", null);
        var id = ana.path("id").asText();
        var zoe = here.hire("Zoe", id);
        var bia = here.hire("Bia", id);
        here.hire("Rui", bia.path("id").asText());
        var reports = here.hr.get(Installation.path(ana) + "/reports");
        assertThat(names(reports)).containsExactly("Bia", "Zoe");
        assertThat(reports.body().path("items").path(0).path("directReports").asInt())
                .isEqualTo(1);
        assertThat(reports.body().has("next")).isTrue();
        assertThat(reports.body().path("next").isNull()).isTrue();
        assertThat(names(here.hr.get("/employees?managerId=" + id + "&sort=-number")))
                .containsExactly("Bia", "Zoe");
        assertThat(names(here.hr.get(
                        "/employees?id=" + id + "&id=" + zoe.path("id").asText())))
                .containsExactly("Ana", "Zoe");
    }

    @Test
    void cursorsWalkTheWholeListOnce() {
        var ana = here.hire("Ana", null);
        IntStream.range(0, 23)
                .forEach(i -> here.hire("Pessoa " + i % 5, ana.path("id").asText()));
        var query = "/employees?managerId=" + ana.path("id").asText() + "&limit=5";
        var ids = new ArrayList<String>();
        var page = here.hr.get(query);
        ids.addAll(page.body().path("items").findValuesAsText("id"));
        while (page.body().path("next").isTextual()) {
            page = here.hr.get(query + "&cursor=" + page.body().path("next").asText());
            ids.addAll(page.body().path("items").findValuesAsText("id"));
        }
        assertThat(ids).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void aCursorFitsItsPersonAndItsQueryOnly() {
        here.hire("Ana", null);
        var cursor = here.hr.get("/employees?limit=1").body().path("next").asText();
        assertThat(here.hr.get("/employees?limit=2&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(errors(here.hr.get("/employees?limit=1&sort=number&cursor=" + cursor)))
                .containsExactly("cursor");
        assertThat(errors(here.as(here.hire("Bia", null)).get("/employees?limit=1&cursor=" + cursor)))
                .containsExactly("cursor");
        for (int at = 0; at < cursor.length(); at += 7) {
            var tampered = cursor.substring(0, at) + (cursor.charAt(at) == 'A' ? 'B' : 'A') + cursor.substring(at + 1);
            assertThat(errors(here.hr.get("/employees?cursor=" + tampered))).containsExactly("cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=abc",
                "limit=-1",
                "limit=1&limit=2",
                "sort=salary",
                "sort=name%3Bdrop",
                "managerId=1",
                "id=1-1-1-1-1",
                "status=gone",
                "cursor=%00",
                "q=%00",
                "line=x",
                "q=a&q=b"
            })
    void badParametersAreNamed(String query) {
        var answer = here.hr.get("/employees?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(errors(answer)).containsExactly(query.substring(0, query.indexOf('=')));
    }

    @Test
    void everyBadParameterIsNamedAtOnce() {
        var answer = here.hr.get("/employees?limit=x&sort=x&status=x&q=" + "a".repeat(201) + "&nothing=1&cursor=x");
        assertThat(errors(answer)).containsExactlyInAnyOrder("limit", "sort", "status", "q", "nothing", "cursor");
    }

    @Test
    void departmentsAreMadeByHrAndListedByCode() {
        var top = Api.JSON.createObjectNode().put("code", "TI").put("name", "Tecnologia");
        var made = here.hr.post("/departments", top, "Idempotency-Key", "ti");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(here.hr.post("/departments", top, "Idempotency-Key", "ti").body())
                .isEqualTo(made.body());
        assertThat(here.hr.post("/departments", top).status()).isEqualTo(409);
        var id = made.body().path("id").asText();
        var below = Api.JSON
                .createObjectNode()
                .put("code", "TI-DEV")
                .put("name", "Desenvolvimento")
                .put("parentId", id);
        assertThat(here.hr.post("/departments", below).status()).isEqualTo(201);
        var first = here.hr.get("/departments?limit=1");
        assertThat(first.body().path("items").findValuesAsText("code")).containsExactly("TI");
        var second = here.hr.get(
                "/departments?limit=1&cursor=" + first.body().path("next").asText());
        assertThat(second.body().path("items").path(0).path("parentId").asText())
                .isEqualTo(id);
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(here.hr.get("/departments/" + id).header("ETag")).isEqualTo("\"1\"");
        assertThat(here.as(here.hire("Ana", null)).post("/departments", below).status())
                .isEqualTo(403);
        assertThat(errors(here.hr.post(
                        "/departments", "{\"code\":\"a b\",\"parentId\":\"" + Installation.FOUNDER + "\"}")))
                .containsExactlyInAnyOrder("code", "name", "parentId");
        var inIt = here.hr.post("/employees", here.form("Dora").put("departmentId", id));
        assertThat(inIt.status()).isEqualTo(201);
        assertThat(names(here.hr.get("/employees?departmentId=" + id))).containsExactly("Dora");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> names(Api.Answer answer) {
        return answer.body().path("items").findValuesAsText("name");
    }

    private static List<String> errors(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        JsonNode errors = answer.body().path("errors");
        return errors.findValuesAsText("field");
    }
}
