package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.byHand;
import static dev.acervo.permissions.http.Requests.byRule;
import static dev.acervo.permissions.http.Requests.documents;
import static dev.acervo.permissions.http.Requests.fields;
import static dev.acervo.permissions.http.Requests.party;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.testing.Api;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a problem that names it, never a 500. */
class BadInputHttpTest {
    private static final UUID ANA = COMPANY.hire("Ana", null);
    private static final UUID BIA = COMPANY.hire("Bia", null);
    private static final List<String> STRANGE = List.of("a\\u0000b", "\\ud800", "\\udc00\\ud83d");

    @BeforeAll
    static void known() {
        settle();
    }

    @Test
    void aCharacterThatCannotBeKeptIsNamedWhereItIs() {
        for (var text : STRANGE) {
            assertThat(fields(helena().post("/groups", raw(byHand(List.of(ANA), List.of()), "name", text))))
                    .as(text)
                    .containsExactly("name");
            assertThat(fields(helena().post("/groups", raw(byHand(List.of(), List.of()), "description", text))))
                    .containsExactly("description");
            assertThat(fields(helena().post("/permissions", raw(permission(), "reason", text))))
                    .containsExactly("reason");
            assertThat(fields(helena().post("/delegations", raw(delegation(), "reason", text))))
                    .containsExactly("reason");
            assertThat(fields(documents().post("/permissions/shares", raw(share(), "reason", text))))
                    .containsExactly("reason");
            for (var condition : List.of("titles", "locations")) {
                var rule = byRule(condition, "here", "STRANGE").toString().replace("STRANGE", text);
                assertThat(fields(helena().post("/groups", rule))).containsExactly("rule." + condition + "[1]");
            }
        }
        var whole = byHand(List.of(ANA), List.of()).put("name", "👩‍⚕️ \uD83D\uDE00 " + UUID.randomUUID());
        assertThat(helena().post("/groups", whole).body().get("name")).isEqualTo(whole.get("name"));
    }

    @Test
    void blankAndTooLongTextsAreNamed() {
        var hand = byHand(List.of(), List.of());
        for (var name : List.of("", "  \\t", "x".repeat(101))) {
            assertThat(fields(helena().post("/groups", raw(hand, "name", name))))
                    .containsExactly("name");
        }
        assertThat(fields(helena().post("/groups", raw(hand, "description", "x".repeat(501)))))
                .containsExactly("description");
        for (var reason : List.of("", " ", "x".repeat(501))) {
            assertThat(fields(helena().post("/permissions", raw(permission(), "reason", reason))))
                    .containsExactly("reason");
            assertThat(fields(helena().post("/delegations", raw(delegation(), "reason", reason))))
                    .containsExactly("reason");
        }
        assertThat(fields(helena().post("/groups", byRule("titles", " ", "x".repeat(101)))))
                .contains("rule.titles[0]", "rule.titles[1]");
    }

    @Test
    void wrongTypesAreNamed() {
        for (var value : List.of("1", "true", "[]", "{}", "[null]", "\"x\"")) {
            assertRefused("/groups", byHand(List.of(), List.of()), value, "people", "groups", "rule");
            assertRefused("/permissions", permission(), value, "subject", "target", "level", "types", "from", "until");
            assertRefused("/delegations", delegation(), value, "delegate", "from", "until");
        }
        for (var value : List.of("1", "true", "[]", "{}")) {
            assertRefused("/groups", byHand(List.of(), List.of()), value, "name", "description");
            assertRefused("/permissions", permission(), value, "reason");
            assertRefused("/delegations", delegation(), value, "delegator", "reason");
        }
    }

    /** An empty list is a list, and an empty description is one. */
    private static void assertRefused(String path, ObjectNode body, String value, String... members) {
        for (var member : members) {
            var isList = List.of("people", "groups", "types").contains(member);
            if (isList && value.equals("[]")) {
                continue;
            }
            var sent = body.deepCopy();
            sent.set(member, tree(value));
            var answer = helena().post(path, sent);
            assertThat(answer.status()).as(path + " " + member + " " + value).isIn(400, 403);
            if (answer.status() == 400) {
                assertThat(fields(answer)).allMatch(field -> field.startsWith(member));
            }
        }
    }

    @Test
    void nullsAreAbsent() {
        for (var member : List.of("subject", "target", "level", "reason")) {
            assertThat(fields(helena().post("/permissions", permission().putNull(member))))
                    .containsExactly(member);
        }
        for (var member : List.of("delegate", "until", "reason")) {
            assertThat(fields(helena().post("/delegations", delegation().putNull(member))))
                    .containsExactly(member);
        }
        assertThat(fields(helena().post("/groups", byHand(List.of(), List.of()).putNull("name"))))
                .containsExactly("name");
        var open = byHand(List.of(ANA), List.of())
                .putNull("rule")
                .putNull("groups")
                .putNull("description");
        assertThat(helena().post("/groups", open).status()).isEqualTo(201);
    }

    @Test
    void unknownMembersAreNamedAtEveryDepth() {
        var permission = permission().put("id", "x");
        permission.withObject("/subject").put("name", "Ana");
        permission.withObject("/target").put("name", "Bia");
        assertThat(fields(helena().post("/permissions", permission)))
                .containsExactlyInAnyOrder("id", "subject.name", "target.name");
        var group = byRule("titles", "any").put("size", 3);
        group.withObject("/rule").put("level", 1);
        assertThat(fields(helena().post("/groups", group))).containsExactlyInAnyOrder("size", "rule.level");
        var share = share();
        share.withObject("/basis").put("since", 1);
        assertThat(fields(documents().post("/permissions/shares", share.put("types", "x"))))
                .containsExactlyInAnyOrder("types", "basis.since");
    }

    @Test
    void aGroupIsByHandOrByRuleAndARuleHasACondition() {
        var both = byRule("titles", "any");
        both.putArray("people").add(ANA.toString());
        assertThat(fields(helena().post("/groups", both))).containsExactly("rule");
        var empty = byHand(List.of(), List.of());
        empty.putObject("rule");
        assertThat(fields(helena().post("/groups", empty))).containsExactly("rule.departments");
        assertThat(fields(helena().post("/groups", byRule("statuses", "fired"))))
                .contains("rule.statuses");
    }

    @Test
    void hugeListsAreRefusedOrTaken() {
        var many = Collections.nCopies(10_001, ANA);
        assertThat(fields(helena().post("/groups", byHand(many, List.of())))).containsExactly("people");
        assertThat(fields(helena().post("/groups", byHand(List.of(), Collections.nCopies(201, ANA)))))
                .containsExactly("groups");
        assertThat(fields(helena().post(
                                "/groups",
                                byRule("titles", Collections.nCopies(201, "x").toArray()))))
                .contains("rule.titles");
        var permission = permission();
        var types = permission.putArray("types");
        Stream.generate(() -> "contract").limit(101).forEach(types::add);
        assertThat(fields(helena().post("/permissions", permission))).containsExactly("types");

        var strangers = Stream.generate(UUID::randomUUID).limit(10_000).toList();
        assertThat(fields(helena().post("/groups", byHand(strangers, List.of()))))
                .hasSize(10_000);
        assertThat(helena().post("/groups", byHand(Collections.nCopies(10_000, BIA), List.of()))
                        .body()
                        .get("size")
                        .asInt())
                .isOne();
    }

    @Test
    void whatIsNoObjectIsMalformed() {
        for (var path : List.of("/groups", "/permissions", "/delegations", "/access/preview")) {
            for (var text : List.of("", "[", "[]", "null", "\"x\"", "{\"a\":", "[".repeat(5_000), "{} x")) {
                var answer = helena().post(path, text);
                assertThat(answer.status()).as(path + " " + text).isEqualTo(400);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void strangeQuestionsAreRefused() {
        for (var path : List.of("/groups?q=a%00", "/permissions?q=%00", "/groups?q=" + "x".repeat(201))) {
            assertThat(fields(helena().get(path))).containsExactly("q");
        }
        for (var path : List.of("/groups", "/permissions", "/delegations")) {
            for (var query : List.of("limit=0", "limit=101", "limit=x", "cursor=x", "cursor=%00")) {
                assertThat(helena().get(path + "?" + query).status())
                        .as(path + query)
                        .isEqualTo(400);
            }
        }
        assertThat(helena().get("/groups/%00").status()).isIn(400, 404);
        assertThat(helena().get("/delegations/" + "x".repeat(2_000)).status()).isEqualTo(404);
        var key = new String[] {"Idempotency-Key", " "};
        assertThat(helena().post("/groups", byHand(List.of(), List.of()), key).status())
                .isEqualTo(400);
        key[1] = "x".repeat(201);
        assertThat(helena().post("/delegations", delegation(), key).status()).isEqualTo(400);
    }

    private static ObjectNode permission() {
        return Requests.permission(party("person", ANA), party("person", BIA));
    }

    private static ObjectNode delegation() {
        return Requests.delegation(ANA, Instant.now().plusSeconds(900)).put("delegator", BIA.toString());
    }

    private static ObjectNode share() {
        return Requests.share(party("person", ANA), UUID.randomUUID(), BIA, BIA, "SELF");
    }

    /** The text stands in the JSON as it is written. */
    private static String raw(ObjectNode body, String member, String text) {
        return body.deepCopy().put(member, "TEXT").toString().replace("TEXT", text);
    }

    private static JsonNode tree(String json) {
        try {
            return Api.JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
