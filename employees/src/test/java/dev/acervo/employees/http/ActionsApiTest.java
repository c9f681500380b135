package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.fields;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.id;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to somebody's employment and place over HTTP. */
class ActionsApiTest {
    private final Installation here = Installation.get();

    @AfterEach
    void permissionsFollowsAgain() {
        here.permissions.feels(PermissionsStandIn.Mood.FOLLOWS);
    }

    @Test
    void anActionAnswersWhatBecameOfItAndThePerson() {
        var ana = here.hire("Ana", null);
        var rui = here.hire("Rui", null);
        var answer = here.act(rui, "{\"kind\":\"move\",\"managerId\":\"%s\",\"title\":\"Chefe\"}".formatted(id(ana)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var action = answer.body().path("action");
        assertThat(answer.header("Location"))
                .isEqualTo("employees/actions/" + action.path("id").asText());
        assertThat(fields(answer.body())).containsExactlyInAnyOrder("action", "employee", "inForce", "orgVersion");
        assertThat(fields(action))
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "employeeId",
                        "effectiveOn",
                        "state",
                        "sets",
                        "people",
                        "recordedAt",
                        "recordedBy",
                        "endedAt",
                        "orgVersion",
                        "problem");
        assertThat(action.path("kind").asText()).isEqualTo("move");
        assertThat(action.path("state").asText()).isEqualTo("done");
        assertThat(fields(action.path("sets"))).containsExactlyInAnyOrder("managerId", "title");
        assertThat(action.path("recordedBy").asText()).isEqualTo(Installation.FOUNDER.toString());
        assertThat(answer.body().path("inForce").asBoolean()).isTrue();
        assertThat(answer.body().path("orgVersion").asLong())
                .isEqualTo(rui.path("orgVersion").asLong() + 1);
        assertThat(answer.body().path("employee").path("managerId").asText()).isEqualTo(id(ana));
        assertThat(here.read(ana).path("directReports").asInt()).isEqualTo(1);
        assertThat(here.hr.get("/" + answer.header("Location")).body()).isEqualTo(action);
    }

    @Test
    void awayAndBackAndGoneAndBackAgain() {
        var rui = here.hire("Rui", null);
        assertThat(status(here.act(rui, "{\"kind\":\"leave\",\"until\":\"2190-01-31\"}")))
                .isEqualTo("on_leave");
        assertThat(status(here.act(rui, "{\"kind\":\"return\"}"))).isEqualTo("active");
        assertThat(status(here.act(rui, "{\"kind\":\"terminate\"}"))).isEqualTo("terminated");
        assertThat(here.read(rui).path("terminationDate").isTextual()).isTrue();
        assertThat(status(here.act(rui, "{\"kind\":\"rehire\",\"location\":\"Natal\"}")))
                .isEqualTo("active");
        assertThat(here.read(rui).path("terminationDate").isNull()).isTrue();
        assertThat(here.read(rui).path("location").asText()).isEqualTo("Natal");
        var wrong = here.act(rui, "{\"kind\":\"rehire\"}");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(type(wrong)).isEqualTo("wrong-status");
        assertThat(wrong.body().path("detail").asText()).isEqualTo("This person works here.");
    }

    private static String status(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("employee").path("status").asText();
    }

    @Test
    void somebodyWhoLeavesHandsOver() {
        var ana = here.hire("Ana", null);
        var bia = here.hire("Bia", id(ana));
        var rui = here.hire("Rui", id(bia));
        var zoe = here.hire("Zoe", id(bia));
        var refused = here.act(bia, "{\"kind\":\"terminate\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(type(refused)).isEqualTo("has-reports");
        assertThat(refused.body().path("detail").asText()).contains("2 direct reports");
        var answer = here.act(bia, "{\"kind\":\"terminate\",\"successor\":\"%s\"}".formatted(id(zoe)));
        assertThat(answer.body().path("action").path("people").asInt()).isEqualTo(3);
        assertThat(here.read(rui).path("managerId").asText()).isEqualTo(id(zoe));
        var gone = here.hr.delete(path(zoe) + "?successor=manager", "If-Match", here.etag(zoe));
        assertThat(gone.status()).as(gone.text()).isEqualTo(200);
        assertThat(here.read(rui).path("managerId").asText()).isEqualTo(id(ana));
        var cycle = here.act(ana, "{\"kind\":\"move\",\"managerId\":\"%s\"}".formatted(id(rui)));
        assertThat(cycle.status()).isEqualTo(409);
        assertThat(cycle.body().path("chain").findValuesAsText("name")).containsExactly("Ana", "Rui", "Ana");
    }

    @Test
    void theSameKeyDoesItOnce() {
        var rui = here.hire("Rui", null);
        var leave = "{\"kind\":\"leave\"}";
        var answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> here.act(rui, leave, "Idempotency-Key", "leave-1", "If-Match", "\"1\"")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Api.Answer::body).distinct()).hasSize(1);
        assertThat(here.act(rui, "{ \"kind\" : \"leave\", \"until\": null }", "Idempotency-Key", "leave-1")
                        .body())
                .isEqualTo(answers.getFirst().body());
        var other = here.act(rui, "{\"kind\":\"return\"}", "Idempotency-Key", "leave-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(type(other)).isEqualTo("idempotency-mismatch");
        assertThat(here.act(rui, leave).status()).isEqualTo(409);
        var another = here.hire("Bia", null);
        assertThat(here.act(another, leave, "Idempotency-Key", "leave-1").status())
                .isEqualTo(201);
        assertThat(errors(here.act(rui, "{\"kind\":\"return\"}", "Idempotency-Key", "with space")))
                .containsExactly("Idempotency-Key format");
    }

    /** Authorisation before preconditions, those before what was sent, and that before where the person stands. */
    @Test
    void checksComeInOrder() {
        var ana = here.hire("Ana", null);
        here.hire("Rui", id(ana));
        var bia = here.as(here.hire("Bia", null), "auditor");
        var nobody = "/employees/" + UUID.randomUUID() + "/actions";
        var there = path(ana) + "/actions";
        var nonsense = "{\"kind\": ";
        assertThat(here.api.post(nobody, nonsense).status()).isEqualTo(401);
        assertThat(bia.post(nobody, nonsense).status()).isEqualTo(404);
        assertThat(bia.post(there, nonsense).status()).isEqualTo(403);
        var own = "/employees/" + Installation.FOUNDER + "/actions";
        assertThat(here.hr
                        .post(own, "{\"kind\":\"leave\"}", "If-Match", "\"99\"")
                        .status())
                .isEqualTo(403);
        var mine = "{\"kind\":\"move\",\"managerId\":\"%s\",\"title\":7}".formatted(Installation.FOUNDER);
        assertThat(here.hr.post(there, mine, "If-Match", "\"9\"").status()).isEqualTo(403);
        assertThat(here.hr.post(there, nonsense, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(type(here.hr.post(there, nonsense, "If-Match", "\"1\""))).isEqualTo("malformed-json");
        assertThat(here.act(ana, "{\"kind\":\"terminate\",\"successor\":\"x\"}").status())
                .isEqualTo(400);
        assertThat(here.act(ana, "{\"kind\":\"terminate\"}").status()).isEqualTo(409);
        var service = here.api.as(here.tokens.service("acervo-documents"));
        assertThat(service.post(there, "{\"kind\":\"leave\"}").status()).isEqualTo(403);
    }

    /** The query of a DELETE is what was sent, too. */
    @Test
    void theChecksOfATerminationComeInOrder() {
        var ana = here.hire("Ana", null);
        var bia = here.as(here.hire("Bia", null));
        var bad = "?successor=x&nothing=1&effectiveOn=soon";
        assertThat(here.api.delete(path(ana) + bad).status()).isEqualTo(401);
        assertThat(bia.delete("/employees/" + UUID.randomUUID() + bad).status()).isEqualTo(404);
        assertThat(bia.delete(path(ana) + bad).status()).isEqualTo(403);
        assertThat(here.hr.delete(path(ana) + bad).status()).isEqualTo(428);
        assertThat(here.hr.delete(path(ana) + bad, "If-Match", "\"9\"").status())
                .isEqualTo(412);
        assertThat(errors(here.hr.delete(path(ana) + bad, "If-Match", "\"1\"")))
                .containsExactlyInAnyOrder("successor format", "nothing unknown", "effectiveOn format");
        assertThat(errors(here.hr.delete(
                        path(ana) + "?successor=%s&effectiveOn=-9999-01-01".formatted(UUID.randomUUID()),
                        "If-Match",
                        "\"1\"")))
                .containsExactlyInAnyOrder("successor unknown", "effectiveOn range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {}                                                          | kind required
                {"kind":"promote","title":"x","until":"x"}                  | kind format
                {"kind":7}                                                  | kind type
                {"kind":"return","title":"x","salary":1}                    | salary unknown,title unknown
                {"kind":"leave","until":"tomorrow"}                         | until format
                {"kind":"leave","until":"2001-01-01"}                       | until range
                {"kind":"leave","until":"2001-01-01","x":1}                 | x unknown,until range
                {"kind":"leave","effectiveOn":"1500-01-01"}                 | effectiveOn range
                {"kind":"move","managerId":"1-1-1-1-1","title":7}           | managerId format,title type
                {"kind":"move","managerId":"00000000-0000-7000-8000-000000000000","location":7} | location type,managerId unknown
                {"kind":"move","departmentId":"00000000-0000-7000-8000-000000000000"}           | departmentId unknown
                {"kind":"terminate","successor":"boss"}                     | successor format
                {"kind":"terminate","managerId":null}                       | managerId unknown
                """)
    void everyBadMemberIsNamed(String body, String expected) {
        var rui = here.hire("Rui", null);
        var answer = here.act(rui, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(errors(answer)).containsExactlyInAnyOrder(expected.split(","));
        assertThat(here.read(rui)).isEqualTo(without(rui));
    }

    private static ObjectNode without(ObjectNode changed) {
        return changed.deepCopy().without(java.util.List.of("inForce", "orgVersion"));
    }

    @ParameterizedTest
    @CsvSource({"LAGS", "FAILS"})
    void whatIsNotConfirmedIsNotInForce(PermissionsStandIn.Mood mood) {
        var rui = here.hire("Rui", null);
        here.permissions.feels(mood);
        var answer = here.act(rui, "{\"kind\":\"leave\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("inForce").asBoolean(true)).isFalse();
        assertThat(answer.body().path("orgVersion").asLong()).isPositive();
    }
}
