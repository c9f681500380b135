package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.fields;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Who sees what, and what everybody is told who asks wrongly. */
class EmployeesApiTest {
    private final Installation here = Installation.get();

    @Test
    void theFounderIsThere() {
        var founder = here.hr.get("/employees/" + Installation.FOUNDER).body();
        assertThat(founder.path("name").asText()).isEqualTo("Alberto Nunes");
        assertThat(founder.path("number").asInt()).isEqualTo(1);
        assertThat(founder.path("managerId").isNull()).isTrue();
        assertThat(founder.path("status").asText()).isEqualTo("active");
    }

    @Test
    void whoMaySeeWhat() {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", ana.path("id").asText());
        assertThat(here.as(bia).get(path(bia)).body().path("registration").isTextual())
                .isTrue();
        assertThat(here.as(bia, "auditor")
                        .get(path(ana))
                        .body()
                        .path("registration")
                        .isTextual())
                .isTrue();
        var others = here.as(bia).get(path(ana)).body();
        assertThat(others.path("registration").isNull()).isTrue();
        assertThat(others.path("hireDate").isNull()).isTrue();
        assertThat(others.path("email").isTextual()).isTrue();
        var service = here.api.as(here.tokens.service("acervo-documents"));
        assertThat(service.get(path(ana)).body().path("registration").isNull()).isTrue();
        assertThat(service.post("/employees", here.form("Rui")).status()).isEqualTo(403);
        assertThat(here.api.get(path(ana)).status()).isEqualTo(401);
        assertThat(type(here.api.as("garbage").get(path(ana)))).isEqualTo("unauthorized");
    }

    @Test
    void checksComeInOrder() {
        var ana = here.hire("Ana", null);
        var bia = here.as(here.hire("Bia", null));
        var nobody = "/employees/" + UUID.randomUUID();
        var nonsense = "{\"name\": ";
        assertThat(here.api.put(nobody, nonsense).status()).isEqualTo(401);
        assertThat(bia.put(nobody, nonsense).status()).isEqualTo(404);
        assertThat(bia.put(path(ana), nonsense).status()).isEqualTo(403);
        assertThat(here.hr.put(path(ana), nonsense).status()).isEqualTo(428);
        assertThat(here.hr.put(path(ana), nonsense, "If-Match", "\"9\"").status())
                .isEqualTo(412);
        var malformed = here.hr.put(path(ana), nonsense, "If-Match", "\"1\"");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(type(malformed)).isEqualTo("malformed-json");
        assertThat(bia.post("/employees", nonsense).status()).isEqualTo(403);
        assertThat(here.hr.post("/employees", nonsense).status()).isEqualTo(400);
        assertThat(here.hr.post("/employees", "[]").status()).isEqualTo(400);
        assertThat(here.hr.post("/employees", "").status()).isEqualTo(400);
        assertThat(here.hr
                        .send("POST", "/employees", BodyPublishers.ofString("a=b"), "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void unknownPeopleAreOneAnswerForEverybody() {
        var bia = here.as(here.hire("Bia", null));
        var first = bia.get("/employees/" + UUID.randomUUID());
        var second = here.hr.get("/employees/" + UUID.randomUUID() + "/chain");
        assertThat(first.status()).isEqualTo(404);
        assertThat(first.header("Content-Type")).startsWith("application/problem+json");
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(here.hr.get("/employees/not-an-id").status()).isEqualTo(400);
        assertThat(here.hr.get("/nothing-here").status()).isEqualTo(404);
        assertThat(here.hr.send("PATCH", "/employees", BodyPublishers.noBody()).status())
                .isEqualTo(405);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        var form = here.form("x".repeat(1_000_000))
                .put("id", UUID.randomUUID().toString())
                .put("email", "nobody")
                .put("registration", "a\u0000b")
                .put("managerId", UUID.randomUUID().toString())
                .put("departmentId", "1-1-1-1-1")
                .put("title", 7)
                .put("hireDate", "2020-02-30")
                .put("salary", "much");
        assertThat(errors(here.hr.post("/employees", form)))
                .containsExactlyInAnyOrder(
                        "id read-only",
                        "name too-long",
                        "email format",
                        "registration characters",
                        "managerId unknown",
                        "departmentId format",
                        "title type",
                        "hireDate format",
                        "salary unknown");
        assertThat(errors(here.hr.post("/employees", "{}", "Idempotency-Key", "with space")))
                .containsExactlyInAnyOrder(
                        "Idempotency-Key format", "name required", "email required", "registration required");
    }

    @Test
    void theSnapshotIsForServices() {
        assertThat(here.hr.get("/employees/org-snapshot").status()).isEqualTo(403);
        var ana = here.hire("Ana", null);
        var snapshot = here.api.as(here.tokens.service("acervo-permissions")).get("/employees/org-snapshot");
        assertThat(snapshot.body().path("orgVersion").asLong())
                .isEqualTo(ana.path("orgVersion").asLong());
        var last = StreamSupport.stream(snapshot.body().path("employees").spliterator(), false)
                .filter(e -> e.path("id").equals(ana.path("id")))
                .findFirst()
                .orElseThrow();
        assertThat(fields(last))
                .containsExactlyInAnyOrder(
                        "id", "number", "name", "email", "managerId", "departmentId", "title", "location", "status");
    }

    @Test
    void theDescriptionIsOpen() {
        var answer = here.api.get("/openapi/employees.yml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("title: Acervo employees", "operationId: hireEmployee");
    }
}
