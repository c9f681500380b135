package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.id;
import static dev.acervo.employees.http.Installation.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is planned, who may know of it, and how it is called off. */
class PlannedActionsApiTest {
    private static final LocalDate LATER = LocalDate.now().plusDays(30);

    private final Installation here = Installation.get();

    @Test
    void aHireForADayToComeIsPlanned() {
        var form = here.form("Rui").put("hireDate", LATER.toString()).put("title", "Analista");
        var answer = here.hr.post("/employees", form, "Idempotency-Key", "planned-1");
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        var action = answer.body();
        assertThat(answer.header("Location"))
                .isEqualTo("employees/actions/" + action.path("id").asText());
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(action.path("kind").asText()).isEqualTo("hire");
        assertThat(action.path("state").asText()).isEqualTo("planned");
        assertThat(action.path("effectiveOn").asText()).isEqualTo(LATER.toString());
        assertThat(action.path("sets").path("title").asText()).isEqualTo("Analista");
        assertThat(action.path("sets").path("hireDate").asText()).isEqualTo(LATER.toString());
        assertThat(here.hr
                        .get("/employees/" + action.path("employeeId").asText())
                        .status())
                .isEqualTo(404);
        assertThat(here.hr
                        .post("/employees", form, "Idempotency-Key", "planned-1")
                        .body())
                .isEqualTo(action);
        var taken = here.hr.post("/employees", form);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(errors(taken)).containsExactlyInAnyOrder("email taken", "registration taken");
    }

    @Test
    void aTerminationForADayToComeIsPlanned() {
        var rui = here.hire("Rui", null);
        var answer = here.hr.delete(path(rui) + "?effectiveOn=" + LATER, "If-Match", "\"1\"");
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.body().path("kind").asText()).isEqualTo("terminate");
        assertThat(here.read(rui).path("status").asText()).isEqualTo("active");
        assertThat(here.etag(rui)).isEqualTo("\"1\"");
    }

    @Test
    void whatIsPlannedIsListedAndCalledOff() {
        var rui = here.hire("Rui", null);
        var ids = new java.util.ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var answer =
                    here.act(rui, "{\"kind\":\"move\",\"title\":\"T%d\",\"effectiveOn\":\"%s\"}".formatted(i, LATER));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(answer.body().path("employee").path("title").isNull()).isTrue();
            assertThat(answer.body().path("orgVersion").isNull()).isTrue();
            assertThat(answer.body().path("inForce").asBoolean()).isTrue();
            ids.addFirst(answer.body().path("action").path("id").asText());
        }
        var query = "/employees/actions?state=planned&employeeId=" + id(rui);
        assertThat(here.hr.get(query).body().path("items").findValuesAsText("id"))
                .isEqualTo(ids);
        var first = here.hr.get(query + "&limit=2").body();
        var second = here.hr
                .get(query + "&limit=2&cursor=" + first.path("next").asText())
                .body();
        assertThat(second.path("items").findValuesAsText("id")).isEqualTo(ids.subList(2, 4));
        assertThat(errors(here.hr.get(
                        "/employees/actions?cursor=" + first.path("next").asText())))
                .containsExactly("cursor cursor");

        var one = "/employees/actions/" + ids.getFirst();
        assertThat(here.hr.delete(one).status()).isEqualTo(428);
        assertThat(here.hr.delete(one, "If-Match", "\"7\"").status()).isEqualTo(412);
        var cancelled = here.hr.delete(one, "If-Match", here.hr.get(one).header("ETag"));
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.header("ETag")).isEqualTo("\"2\"");
        assertThat(cancelled.body().path("state").asText()).isEqualTo("cancelled");
        var again = here.hr.delete(one, "If-Match", "\"2\"");
        assertThat(again.status()).isEqualTo(409);
        assertThat(type(again)).isEqualTo("ended");
        assertThat(here.hr.get(query).body().path("items").findValuesAsText("id"))
                .isEqualTo(ids.subList(1, 5));
        assertThat(here.hr
                        .get("/employees/actions?state=cancelled&state=done&employeeId=" + id(rui))
                        .body()
                        .path("items")
                        .findValuesAsText("kind"))
                .containsExactly("move", "hire");
    }

    /** Nobody is to find their own end planned. */
    @Test
    void whatIsPlannedIsForHrAndAuditors() {
        var ana = here.hire("Ana", null);
        var rui = here.hire("Rui", id(ana));
        var planned = here.hr
                .delete(path(rui) + "?effectiveOn=" + LATER, "If-Match", "\"1\"")
                .body();
        var one = "/employees/actions/" + planned.path("id").asText();
        for (var person : java.util.List.of(ana, rui)) {
            assertThat(here.as(person).get(one).status()).isEqualTo(403);
            assertThat(here.as(person).get("/employees/actions?limit=0").status())
                    .isEqualTo(403);
            assertThat(here.as(person).delete(one).status()).isEqualTo(403);
        }
        var auditor = here.as(ana, "auditor");
        assertThat(auditor.get(one).status()).isEqualTo(200);
        assertThat(auditor.get("/employees/actions?employeeId=" + id(rui)).status())
                .isEqualTo(200);
        assertThat(auditor.delete(one, "If-Match", "\"1\"").status()).isEqualTo(403);
        assertThat(here.as(rui, "hr").delete(one, "If-Match", "\"1\"").status()).isEqualTo(403);
        assertThat(here.hr.get("/employees/actions/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(here.hr.delete("/employees/actions/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void badParametersAreNamed() {
        assertThat(errors(here.hr.get("/employees/actions?state=gone&limit=0&employeeId=x&kind=move&cursor=x")))
                .containsExactlyInAnyOrder(
                        "state format", "limit range", "employeeId format", "kind unknown", "cursor cursor");
        var two = UUID.randomUUID();
        assertThat(errors(here.hr.get("/employees/actions?employeeId=%s&employeeId=%s".formatted(two, two))))
                .containsExactly("employeeId repeated");
    }
}
