package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.fields;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hires, changes and terminations over HTTP. */
class ChangesApiTest {
    private final Installation here = Installation.get();

    @AfterEach
    void permissionsFollowsAgain() {
        here.permissions.feels(PermissionsStandIn.Mood.FOLLOWS);
    }

    @Test
    void aHireAnswersTheEmployee() {
        var form = here.form("  Ana Prado ").put("title", "Diretora").put("hireDate", "2020-02-29");
        var answer = here.hr.post("/employees", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var id = answer.body().path("id").asText();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(answer.header("Location")).isEqualTo("employees/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.body().path("name").asText()).isEqualTo("Ana Prado");
        assertThat(answer.body().path("hireDate").asText()).isEqualTo("2020-02-29");
        assertThat(answer.body().path("inForce").asBoolean()).isTrue();
        assertThat(answer.body().path("orgVersion").asLong()).isPositive();
        assertThat(fields(answer.body()))
                .containsExactlyInAnyOrder(
                        "id",
                        "number",
                        "name",
                        "socialName",
                        "email",
                        "registration",
                        "managerId",
                        "departmentId",
                        "title",
                        "location",
                        "status",
                        "hireDate",
                        "terminationDate",
                        "custom",
                        "directReports",
                        "allReports",
                        "can",
                        "inForce",
                        "orgVersion");
    }

    @Test
    void permissionsIsAskedByThisServiceItself() {
        here.hire("Ana", null);
        assertThat(here.permissions.tokens().getLast()).startsWith("Bearer ey");
        var claims = new String(
                java.util.Base64.getUrlDecoder()
                        .decode(here.permissions.tokens().getLast().split("\\.")[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(claims).contains("\"azp\":\"acervo-employees\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAGS", "FAILS", "HANGS"})
    void whatIsNotConfirmedIsNotInForce(PermissionsStandIn.Mood mood) {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", null);
        here.permissions.feels(mood);
        var hired = here.hr.post("/employees", here.form("Rui"));
        assertThat(hired.status()).isEqualTo(201);
        assertThat(hired.body().path("inForce").asBoolean(true)).isFalse();
        var moved = here.move(bia, ana.path("id").asText());
        assertThat(moved.status()).isEqualTo(202);
        assertThat(moved.body().path("inForce").asBoolean(true)).isFalse();
        var gone = here.hr.delete(path(bia), "If-Match", moved.header("ETag"));
        assertThat(gone.status()).isEqualTo(202);
        assertThat(gone.body().path("orgVersion").asLong())
                .isEqualTo(moved.body().path("orgVersion").asLong() + 1);
    }

    @Test
    void aPutTakesWhatGetGave() {
        var ana = here.hire("Ana", null);
        var read = here.read(ana);
        var unchanged = here.hr.put(path(ana), read, "If-Match", "\"1\"");
        assertThat(unchanged.status()).as(unchanged.text()).isEqualTo(200);
        assertThat(unchanged.header("ETag")).isEqualTo("\"1\"");
        var renamed = here.hr.put(path(ana), read.put("name", "Ana Maria"), "If-Match", "\"1\"");
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        assertThat(here.read(ana).path("name").asText()).isEqualTo("Ana Maria");
        var tampered = read.put("number", 99).put("status", "terminated").put("salary", 1);
        assertThat(errors(here.hr.put(path(ana), tampered, "If-Match", "\"2\"")))
                .containsExactlyInAnyOrder("number read-only", "status read-only", "salary unknown");
    }

    @Test
    void aTerminationKeepsThePersonOnRecord() {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", ana.path("id").asText());
        var refused = here.hr.delete(path(ana), "If-Match", "\"1\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(type(refused)).isEqualTo("has-reports");
        assertThat(here.hr.delete(path(bia)).status()).isEqualTo(428);
        assertThat(here.hr.delete(path(bia), "If-Match", "\"7\"").status()).isEqualTo(412);
        var gone = here.hr.delete(path(bia), "If-Match", "\"1\"");
        assertThat(gone.status()).isEqualTo(200);
        assertThat(here.read(bia).path("status").asText()).isEqualTo("terminated");
        assertThat(here.hr.delete(path(bia), "If-Match", "\"2\"").status()).isEqualTo(409);
        assertThat(here.hr.delete(path(ana), "If-Match", "\"1\"").status()).isEqualTo(200);
        var asBia = here.as(bia, "hr");
        assertThat(asBia.get(path(ana)).status()).isEqualTo(403);
        assertThat(asBia.get("/employees").status()).isEqualTo(403);
        assertThat(asBia.post("/employees", here.form("Rui")).status()).isEqualTo(403);
    }

    @Test
    void aCycleIsRefusedWithTheChain() {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", ana.path("id").asText());
        var rui = here.hire("Rui", bia.path("id").asText());
        var refused = here.move(ana, rui.path("id").asText());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(type(refused)).isEqualTo("cycle");
        assertThat(refused.body().path("chain").findValuesAsText("name")).containsExactly("Ana", "Rui", "Bia", "Ana");
        assertThat(refused.body().path("chain").findValuesAsText("employeeId"))
                .startsWith(ana.path("id").asText())
                .hasSize(4);
        assertThat(here.hr.get(path(rui) + "/chain").body().path("items").findValuesAsText("name"))
                .containsExactly("Bia", "Ana");
    }

    @Test
    void takenValuesAreAConflict() {
        var ana = here.hire("Ana", null);
        var form = here.form("Bia")
                .put("email", ana.path("email").asText().toUpperCase(java.util.Locale.ROOT))
                .put("registration", ana.path("registration").asText());
        var refused = here.hr.post("/employees", form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(errors(refused)).containsExactlyInAnyOrder("email taken", "registration taken");
    }

    @Test
    void nobodyChangesThemselvesOrGivesThemselvesReach() {
        var alberto = here.hr.get("/employees/" + Installation.FOUNDER);
        var self =
                here.hr.put("/employees/" + Installation.FOUNDER, alberto.body(), "If-Match", alberto.header("ETag"));
        assertThat(self.status()).isEqualTo(403);
        assertThat(here.hr.delete("/employees/" + Installation.FOUNDER).status())
                .isEqualTo(403);
        var mine = here.form("Bia")
                .put("managerId", Installation.FOUNDER.toString())
                .put("email", "bad");
        assertThat(here.hr.post("/employees", mine).status()).isEqualTo(403);
    }

    @Test
    void theSameKeyGivesTheSamePerson() {
        var form = here.form("Ana");
        var answers = IntStream.range(0, 12)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> here.hr.post("/employees", form, "Idempotency-Key", "race-1")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Api.Answer::body).distinct()).hasSize(1);
        var reordered = "{\"registration\":%s,\"email\":%s,\"name\":\" Ana\"}"
                .formatted(form.path("registration"), form.path("email"));
        assertThat(here.hr
                        .post("/employees", reordered, "Idempotency-Key", "race-1")
                        .body())
                .isEqualTo(answers.getFirst().body());
        var other = here.hr.post("/employees", form.put("name", "Bia"), "Idempotency-Key", "race-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(type(other)).isEqualTo("idempotency-mismatch");
        var asAna = here.as((com.fasterxml.jackson.databind.node.ObjectNode)
                answers.getFirst().body());
        assertThat(asAna.post("/employees", form, "Idempotency-Key", "race-1").status())
                .isEqualTo(403);
    }
}
