package dev.acervo.employees.http;

import static dev.acervo.employees.http.Answers.errors;
import static dev.acervo.employees.http.Answers.type;
import static dev.acervo.employees.http.Installation.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Moves of many over HTTP. */
class MovesApiTest {
    private static final String MOVES = "/employees/moves";

    private final Installation here = Installation.get();

    @Test
    void manyMoveAsOneVersion() {
        var ana = here.hire("Ana", null);
        var people =
                IntStream.range(0, 150).mapToObj(i -> here.hire("P" + i, null)).toList();
        var body = moves(people, id(ana));
        var answer = here.hr.post(MOVES, body, "Idempotency-Key", "moves-1");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().path("employee").isNull()).isTrue();
        assertThat(answer.body().path("action").path("kind").asText()).isEqualTo("reorganise");
        assertThat(answer.body().path("action").path("people").asInt()).isEqualTo(150);
        assertThat(answer.body().path("orgVersion").asLong())
                .isEqualTo(people.getLast().path("orgVersion").asLong() + 1);
        assertThat(here.read(ana).path("directReports").asInt()).isEqualTo(150);
        assertThat(here.hr.post(MOVES, body, "Idempotency-Key", "moves-1").body())
                .isEqualTo(answer.body());
        assertThat(here.hr
                        .post(MOVES, moves(people.subList(1, 9), id(ana)), "Idempotency-Key", "moves-1")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void oneThatIsWrongStopsAll() {
        var ana = here.hire("Ana", null);
        var rui = here.hire("Rui", null);
        var body = """
                {"moves": [
                  {"employeeId": "%s", "managerId": "%s", "title": 7},
                  {"managerId": "x"},
                  {"employeeId": "%s", "managerId": "%s", "salary": 1},
                  null
                ], "when": 1}
                """.formatted(id(rui), id(ana), UUID.randomUUID(), UUID.randomUUID());
        assertThat(errors(here.hr.post(MOVES, body)))
                .containsExactlyInAnyOrder(
                        "moves[0].title type",
                        "moves[1].employeeId required",
                        "moves[1].managerId format",
                        "moves[2].salary unknown",
                        "moves[3] type",
                        "when unknown");
        var unknown = """
                {"moves": [{"employeeId": "%s", "managerId": "%s"}, {"employeeId": "%s"}]}
                """.formatted(id(rui), UUID.randomUUID(), UUID.randomUUID());
        assertThat(errors(here.hr.post(MOVES, unknown)))
                .containsExactly("moves[0].managerId unknown", "moves[1].employeeId unknown");
        assertThat(here.etag(rui)).isEqualTo("\"1\"");
    }

    @Test
    void thereIsAtLeastOneAndThereAreAtMostTenThousand() {
        for (var body : List.of("{}", "{\"moves\": []}", "{\"moves\": null}")) {
            assertThat(errors(here.hr.post(MOVES, body))).containsExactly("moves required");
        }
        var rui = here.hire("Rui", null);
        var many = IntStream.range(0, 10_001).mapToObj(_ -> rui).toList();
        assertThat(errors(here.hr.post(MOVES, moves(many, null)))).containsExactly("moves too-many");
        assertThat(errors(here.hr.post(MOVES, "{\"moves\": 7}"))).containsExactly("moves type");
    }

    @Test
    void aCycleThatTheyMakeTogetherIsNamed() {
        var ana = here.hire("Ana", null);
        var rui = here.hire("Rui", null);
        var body = """
                {"moves": [{"employeeId": "%s", "managerId": "%s"}, {"employeeId": "%s", "managerId": "%s"}]}
                """.formatted(id(ana), id(rui), id(rui), id(ana));
        var answer = here.hr.post(MOVES, body);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(type(answer)).isEqualTo("cycle");
        assertThat(answer.body().path("chain").size()).isEqualTo(3);
        var self = here.hr.post(MOVES, moves(List.of(ana), id(ana)));
        assertThat(self.body().path("detail").asText()).isEqualTo("Nobody can report to themselves.");
    }

    @Test
    void checksComeInOrder() {
        var ana = here.hire("Ana", null);
        var bia = here.as(here.hire("Bia", null), "auditor");
        assertThat(here.api.post(MOVES, "{").status()).isEqualTo(401);
        assertThat(bia.post(MOVES, "{").status()).isEqualTo(403);
        assertThat(type(here.hr.post(MOVES, "{"))).isEqualTo("malformed-json");
        var own = "{\"moves\": [{\"employeeId\": \"%s\", \"title\": 7}]}".formatted(Installation.FOUNDER);
        assertThat(here.hr.post(MOVES, own).status()).isEqualTo(403);
        assertThat(here.hr
                        .post(MOVES, moves(List.of(ana), Installation.FOUNDER.toString()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theyArePlannedForADayToCome() {
        var ana = here.hire("Ana", null);
        var rui = here.hire("Rui", null);
        var body = moves(List.of(rui), id(ana))
                .put("effectiveOn", LocalDate.now().plusDays(30).toString());
        var answer = here.hr.post(MOVES, body);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("action").path("state").asText()).isEqualTo("planned");
        assertThat(answer.body().path("action").path("people").asInt()).isEqualTo(1);
        assertThat(here.read(rui).path("managerId").isNull()).isTrue();
    }

    private static ObjectNode moves(List<ObjectNode> people, String managerId) {
        var body = Api.JSON.createObjectNode();
        var moves = body.putArray("moves");
        people.forEach(one -> moves.addObject().put("employeeId", id(one)).put("managerId", managerId));
        return body;
    }
}
