package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.HELENA;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.permissions.Instance;
import dev.acervo.permissions.RunningService;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class AccessHttpTest {
    private static final UUID CARLOS = COMPANY.hire("Carlos", null);
    private static final UUID MARINA = COMPANY.hire("Marina", CARLOS);
    private static final UUID JOAO = COMPANY.hire("João", MARINA);
    private static final UUID BRUNO = COMPANY.hire("Bruno", null);

    @BeforeAll
    static void known() {
        settle();
    }

    @Test
    void theScopeHoldsWhoIsDirectlyBelowAndWhoIsFurtherBelow() throws IOException {
        var scope = as(CARLOS).get("/access/scope").body();

        assertThat(scope.get("self").asInt()).isEqualTo(number(CARLOS));
        assertThat(set(scope.get("direct"))).isEqualTo(RoaringBitmap.bitmapOf(number(MARINA)));
        assertThat(set(scope.get("line"))).isEqualTo(RoaringBitmap.bitmapOf(number(JOAO)));
        assertThat(scope.get("grants")).isEmpty();
        assertThat(scope.get("documents")).isEmpty();
        assertThat(scope.get("validUntil").isNull()).isTrue();
    }

    @Test
    void aScopeThatStandsIsNotSentAgainUntilSomethingTouchesIt() {
        var first = as(MARINA).get("/access/scope");
        var tag = first.header("ETag");

        var again = as(MARINA).get("/access/scope", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);

        COMPANY.hire("Somebody elsewhere", BRUNO);
        settle();
        assertThat(as(MARINA).get("/access/scope", "If-None-Match", tag).status())
                .isEqualTo(304);
        assertThat(as(MARINA, "auditor")
                        .get("/access/scope", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
        assertThat(as(CARLOS).get("/access/scope", "If-None-Match", tag).status())
                .isEqualTo(200);

        COMPANY.hire("Somebody here", MARINA);
        settle();
        assertThat(as(MARINA).get("/access/scope", "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void whoIsNotKnownReachesNobody() {
        var scope = as(UUID.randomUUID()).get("/access/scope");

        assertThat(scope.status()).isEqualTo(200);
        assertThat(scope.body().get("self").isNull()).isTrue();
    }

    @Test
    void checksAnswerInOrderWithTheirReason() {
        var answer = as(MARINA).post("/access/checks", checks(MARINA, null, JOAO, MARINA, CARLOS, UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(reasons(answer.body())).containsExactly("DIRECT", "SELF", "NONE", "NONE");
        assertThat(answer.body().at("/results/2/allowed").asBoolean()).isFalse();
    }

    @Test
    void onlyHrAndAuditorsAskAboutOthers() {
        var question = checks(null, CARLOS, JOAO);

        assertThat(as(MARINA).post("/access/checks", question).status()).isEqualTo(403);
        assertThat(as(MARINA, "admin").post("/access/checks", question).status())
                .isEqualTo(403);
        assertThat(reasons(
                        as(MARINA, "auditor").post("/access/checks", question).body()))
                .containsExactly("LINE");
        assertThat(reasons(helena().post("/access/checks", question).body())).containsExactly("LINE");
        assertThat(as(UUID.randomUUID(), "hr").post("/access/checks", question).status())
                .isEqualTo(403);
        assertThat(as(MARINA).get("/access/subordinates?of=" + CARLOS).status()).isEqualTo(403);
        assertThat(helena().get("/access/subordinates?of=" + CARLOS).status()).isEqualTo(200);
        assertThat(helena().get("/access/subordinates?of=" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void everyFaultOfABatchIsNamed() {
        var answer = helena().post("/access/checks", "{\"checks\":[{\"employee\":\"x\"},{\"who\":1}],\"more\":true}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer.body()))
                .containsExactlyInAnyOrder("more", "checks[0].employee", "checks[1].who", "checks[1].employee");
        assertThat(helena().post("/access/checks", "[").body().get("type").asText())
                .isEqualTo("urn:acervo:problem:malformed-json");
        assertThat(as(MARINA)
                        .post("/access/checks", "{\"checks\":[{\"subject\":\"" + CARLOS + "\"}]}")
                        .status())
                .isEqualTo(403);
        var many = Collections.nCopies(1_001, Map.of("employee", JOAO));
        assertThat(helena().post("/access/checks", Map.of("checks", many)).status())
                .isEqualTo(400);
    }

    @Test
    void subordinatesComeInPages() {
        var chief = COMPANY.hire("Chief", null);
        var expected = new ArrayList<String>();
        for (var at = 0; at < 5; at++) {
            COMPANY.hire("Person " + at, chief);
            expected.add("Person " + at);
        }
        settle();
        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = as(chief)
                    .get("/access/subordinates?direct=true&limit=2" + cursor)
                    .body();
            assertThat(page.get("items").size()).isBetween(1, 2);
            page.get("items").forEach(item -> found.add(item.get("name").asText()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!cursor.isEmpty());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void subordinatesComeAsOneSetWhoseTagStandsUntilSomebodyComesOrGoes() throws IOException {
        var chief = COMPANY.hire("Chief", null);
        var lead = COMPANY.hire("Lead", chief);
        var member = COMPANY.hire("Member", lead);
        settle();
        var roaring = new String[] {"Accept", "application/vnd.roaring"};

        var all = as(chief).get("/access/subordinates", roaring);
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.header("Content-Type")).isEqualTo("application/vnd.roaring");
        assertThat(set(all.bytes())).isEqualTo(RoaringBitmap.bitmapOf(number(lead), number(member)));
        var direct = as(chief).get("/access/subordinates?direct=true", roaring);
        assertThat(set(direct.bytes())).isEqualTo(RoaringBitmap.bitmapOf(number(lead)));
        assertThat(direct.header("ETag")).isNotEqualTo(all.header("ETag"));
        assertThat(set(as(member).get("/access/subordinates", roaring).bytes())).isEqualTo(new RoaringBitmap());

        var again = as(chief)
                .get("/access/subordinates", "Accept", "application/vnd.roaring", "If-None-Match", all.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        COMPANY.hire("Newcomer", lead);
        settle();
        var after = as(chief)
                .get("/access/subordinates", "Accept", "application/vnd.roaring", "If-None-Match", all.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(set(after.bytes()).getCardinality()).isEqualTo(3);
    }

    @Test
    void aSetIsForWhoMayAskAndJsonStaysWhatAnybodyElseGets() {
        var question = "/access/subordinates?of=" + CARLOS;
        var refused = as(MARINA).get(question, "Accept", "application/vnd.roaring");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(helena().get(question, "Accept", "application/vnd.roaring").status())
                .isEqualTo(200);
        assertThat(helena().get("/access/subordinates?of=" + UUID.randomUUID(), "Accept", "application/vnd.roaring")
                        .status())
                .isEqualTo(404);
        for (var accept : List.of("*/*", "application/json", "application/json, application/vnd.roaring;q=0.5")) {
            assertThat(helena().get(question, "Accept", accept).header("Content-Type"))
                    .isEqualTo("application/json");
        }
        assertThat(helena().get(question).body().get("items").get(0).get("name").asText())
                .isEqualTo("Marina");
    }

    @Test
    void aThousandQuestionsAreOneBatchInTheirOrder() {
        var questions = new ArrayList<Map<String, Object>>();
        var expected = new ArrayList<String>();
        for (var at = 0; at < 1_000; at++) {
            questions.add(Map.of("employee", at % 2 == 0 ? JOAO : BRUNO));
            expected.add(at % 2 == 0 ? "DIRECT" : "NONE");
        }
        assertThat(reasons(as(MARINA)
                        .post("/access/checks", Map.of("checks", questions))
                        .body()))
                .isEqualTo(expected);
    }

    @Test
    void aCursorIsForOnePersonAndOneQuestion() {
        var chief = COMPANY.hire("Chief", null);
        COMPANY.hire("One", chief);
        COMPANY.hire("Two", chief);
        settle();
        var cursor =
                as(chief).get("/access/subordinates?limit=1").body().get("next").asText();

        assertThat(as(chief)
                        .get("/access/subordinates?limit=1&cursor=" + cursor)
                        .status())
                .isEqualTo(200);
        assertThat(as(chief)
                        .get("/access/subordinates?direct=true&cursor=" + cursor)
                        .status())
                .isEqualTo(400);
        assertThat(as(CARLOS).get("/access/subordinates?cursor=" + cursor).status())
                .isEqualTo(400);
        assertThat(as(chief)
                        .get("/access/subordinates?cursor=A" + cursor.substring(1))
                        .status())
                .isEqualTo(400);
        assertThat(as(chief).get("/access/subordinates?limit=0").status()).isEqualTo(400);
        assertThat(as(chief).get("/access/subordinates?limit=101").status()).isEqualTo(400);
    }

    @Test
    void withoutATokenOrWithOneForNobodyThereIsNoAnswer() {
        for (var path : List.of("/access/scope", "/access/org-version", "/permissions", "/permissions/" + HELENA)) {
            var answer = nobody().get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(nobody().post("/access/checks", "{").status()).isEqualTo(401);
        var service = nobody().as(Instance.TOKENS.service("acervo-employees"));
        assertThat(service.get("/access/scope").status()).isEqualTo(403);
        assertThat(service.get("/access/org-version").status()).isEqualTo(200);
        assertThat(service.get("/access/org-version?waitMs=2001").status()).isEqualTo(400);
    }

    @Test
    void theApiDescribesItself() {
        var answer = nobody().get("/openapi/permissions.yml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("/access/scope", "NewPermission");
    }

    private static int number(UUID person) {
        return RunningService.as(person).get("/access/scope").body().get("self").asInt();
    }

    private static RoaringBitmap set(JsonNode base64) throws IOException {
        return set(Base64.getDecoder().decode(base64.asText()));
    }

    private static RoaringBitmap set(byte[] portable) throws IOException {
        var set = new RoaringBitmap();
        set.deserialize(ByteBuffer.wrap(portable));
        return set;
    }

    /** Questions about each employee; the first for {@code first}, the others for {@code others} or the caller. */
    private static Map<String, Object> checks(UUID first, UUID others, UUID... employees) {
        var checks = new ArrayList<Map<String, Object>>();
        for (var employee : employees) {
            var check = new HashMap<String, Object>(Map.of("employee", employee));
            var subject = checks.isEmpty() && first != null ? first : others;
            if (subject != null) {
                check.put("subject", subject);
            }
            checks.add(check);
        }
        return Map.of("checks", checks);
    }

    private static List<String> reasons(JsonNode body) {
        var reasons = new ArrayList<String>();
        body.get("results").forEach(result -> reasons.add(result.get("reason").asText()));
        return reasons;
    }

    private static List<String> fields(JsonNode problem) {
        var fields = new ArrayList<String>();
        problem.get("errors").forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }
}
