package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.fields;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Departments and the lists by department and line over HTTP. */
class DepartmentsApiTest {
    private final Installation here = Installation.get();
    private final String run = String.valueOf(System.nanoTime());

    @Test
    void aDepartmentIsChangedAndRemoved() {
        var ana = here.hire("Ana", null);
        var top = add("T", null);
        var low = add("L", id(top));
        var one = "/departments/" + id(low);
        assertThat(fields(low)).containsExactlyInAnyOrder("id", "code", "name", "parentId", "headId");
        assertThat(here.hr.put(one, low, "If-Match", "\"1\"").header("ETag")).isEqualTo("\"1\"");
        var changed = here.hr.put(one, low.put("name", "Outro").put("headId", id(ana)), "If-Match", "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(here.hr.get(one).body()).isEqualTo(changed.body());
        assertThat(errors(here.hr.put("/departments/" + id(top), top.put("parentId", id(low)), "If-Match", "\"1\"")))
                .containsExactly("parentId cycle");
        assertThat(errors(here.hr.put(one, low.put("id", id(top)).put("x", 1), "If-Match", "\"2\"")))
                .containsExactlyInAnyOrder("id read-only", "x unknown");
        assertThat(errors(here.hr.post("/departments", low))).containsExactly("id read-only", "x unknown");
        var used = here.hr.delete("/departments/" + id(top), "If-Match", "\"1\"");
        assertThat(used.status()).isEqualTo(409);
        assertThat(type(used)).isEqualTo("in-use");
        here.act(ana, "{\"kind\":\"terminate\"}");
        assertThat(here.hr.get(one).body().path("headId").isNull()).isTrue();
        assertThat(here.hr.delete(one, "If-Match", "\"2\"").status()).isEqualTo(412);
        assertThat(here.hr.delete(one, "If-Match", "\"3\"").status()).isEqualTo(204);
        assertThat(here.hr.delete(one, "If-Match", "\"3\"").status()).isEqualTo(404);
    }

    @Test
    void checksComeInOrder() {
        var one = "/departments/" + id(add("X", null));
        var nobody = "/departments/" + UUID.randomUUID();
        var plain = here.as(here.hire("Ana", null), "auditor");
        assertThat(here.api.put(one, "{").status()).isEqualTo(401);
        assertThat(plain.put(nobody, "{").status()).isEqualTo(404);
        assertThat(plain.put(one, "{").status()).isEqualTo(403);
        assertThat(plain.delete(one).status()).isEqualTo(403);
        assertThat(plain.post("/departments", "{").status()).isEqualTo(403);
        assertThat(here.hr.put(one, "{").status()).isEqualTo(428);
        assertThat(here.hr.put(one, "{", "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(type(here.hr.put(one, "{", "If-Match", "\"1\""))).isEqualTo("malformed-json");
        assertThat(here.hr.delete(one).status()).isEqualTo(428);
    }

    @Test
    void aDepartmentIsListedWithWhatIsBelowIt() {
        var top = add("T", null);
        var low = add("L", id(top));
        var ana = here.hire(here.form("Ana").put("departmentId", id(top)));
        var bia = here.hire(here.form("Bia").put("departmentId", id(low)).put("managerId", id(ana)));
        assertThat(ids("departmentId=" + id(top))).containsExactly(id(ana), id(bia));
        assertThat(ids("departmentId=" + id(low))).containsExactly(id(bia));
        assertThat(ids("departmentId=%s&departmentId=%s".formatted(id(low), UUID.randomUUID())))
                .containsExactly(id(bia));
    }

    /** Not everybody: a filter that finds nothing is not no filter. */
    @Test
    void nobodyIsInADepartmentThatIsNotThere() {
        here.hire("Ana", null);
        for (var filter : List.of("departmentId", "managerId", "line", "id")) {
            assertThat(ids(filter + "=" + UUID.randomUUID())).as(filter).isEmpty();
        }
    }

    @Test
    void linesReportsAndCounts() {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", id(ana));
        var rui = here.hire("Rui", id(bia));
        var zoe = here.hire("Zoe", id(rui));
        var gil = here.hire("Gil", id(bia));
        here.act(gil, "{\"kind\":\"terminate\"}");
        assertThat(ids("line=" + id(ana))).containsExactly(id(bia), id(gil), id(rui), id(zoe));
        assertThat(ids("status=active&line=%s&line=%s".formatted(id(rui), id(bia))))
                .containsExactly(id(rui), id(zoe));
        assertThat(reports(ana, "")).containsExactly(id(bia));
        assertThat(reports(ana, "?depth=2")).containsExactly(id(bia), id(rui));
        assertThat(reports(ana, "?depth=1000")).containsExactly(id(bia), id(rui), id(zoe));
        assertThat(reports(gil, "?depth=3")).isEmpty();
        assertThat(here.read(ana).path("directReports").asInt()).isEqualTo(1);
        assertThat(here.read(ana).path("allReports").asInt()).isEqualTo(3);
        assertThat(here.read(bia).path("directReports").asInt()).isEqualTo(1);
        for (var bad : List.of("0", "1001", "x", "-1")) {
            assertThat(errors(here.hr.get(Installation.path(ana) + "/reports?depth=" + bad)))
                    .containsExactly("depth range");
        }
        assertThat(here.hr
                        .get("/employees/" + UUID.randomUUID() + "/reports?depth=0")
                        .status())
                .isEqualTo(404);
        var page =
                here.hr.get(Installation.path(ana) + "/reports?depth=9&limit=2").body();
        assertThat(here.hr
                        .get(Installation.path(ana) + "/reports?depth=9&limit=2&cursor="
                                + page.path("next").asText())
                        .body()
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(id(zoe));
    }

    @Test
    void theSnapshotHasDepartments() {
        var top = add("T", null);
        var low = add("L", id(top));
        var snapshot = here.api
                .as(here.tokens.service("acervo-permissions"))
                .get("/employees/org-snapshot")
                .body();
        var found = StreamSupport.stream(snapshot.path("departments").spliterator(), false)
                .filter(one -> one.path("id").equals(low.path("id")))
                .findFirst()
                .orElseThrow();
        assertThat(fields(found)).containsExactlyInAnyOrder("id", "code", "name", "parentId");
        assertThat(found.path("parentId").asText()).isEqualTo(id(top));
    }

    private ObjectNode add(String code, @Nullable String parentId) {
        var form = Api.JSON.createObjectNode().put("code", code + run).put("name", "Dept " + code);
        var answer = here.hr.post("/departments", form.put("parentId", parentId));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (ObjectNode) answer.body();
    }

    private List<String> ids(String query) {
        var answer = here.hr.get("/employees?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("items").findValuesAsText("id");
    }

    private List<String> reports(ObjectNode employee, String query) {
        return here.hr
                .get(Installation.path(employee) + "/reports" + query)
                .body()
                .path("items")
                .findValuesAsText("id");
    }
}
