package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.HELENA;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.byHand;
import static dev.acervo.permissions.http.Requests.byRule;
import static dev.acervo.permissions.http.Requests.change;
import static dev.acervo.permissions.http.Requests.fields;
import static dev.acervo.permissions.http.Requests.give;
import static dev.acervo.permissions.http.Requests.group;
import static dev.acervo.permissions.http.Requests.ids;
import static dev.acervo.permissions.http.Requests.members;
import static dev.acervo.permissions.http.Requests.party;
import static dev.acervo.permissions.http.Requests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GroupsHttpTest {
    private static final UUID ANA = COMPANY.hire("Ana", null);
    private static final UUID BIA = COMPANY.hire("Bia", null);
    private static final UUID CAIO = COMPANY.hire("Caio", null);

    @BeforeAll
    static void known() {
        settle();
    }

    @Test
    void aGroupByHandIsReadAsItWasMade() {
        var inner = group(CAIO);
        var draft = byHand(List.of(ANA, BIA), List.of(inner)).put("description", "Quem assina");
        var made = helena().post("/groups", draft);

        assertThat(made.status()).isEqualTo(201);
        var group = made.body();
        assertThat(made.header("Location"))
                .isEqualTo("groups/" + group.get("id").asText());
        assertThat(group.get("name")).isEqualTo(draft.get("name"));
        assertThat(group.get("description").asText()).isEqualTo("Quem assina");
        assertThat(group.get("size").asInt()).isEqualTo(3);
        assertThat(group.get("people")).hasSize(2);
        assertThat(group.at("/groups/0").asText()).isEqualTo(inner);
        assertThat(group.get("createdBy").asText()).isEqualTo(HELENA.toString());
        var read = helena().get("/groups/" + group.get("id").asText());
        assertThat(read.body()).isEqualTo(group);
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
    }

    @Test
    void aGroupByRuleHoldsWhoeverMeetsIt() {
        var title = "Médica " + UUID.randomUUID();
        var id = group(byRule("titles", title));
        COMPANY.change(ANA, "title", title.replace('é', 'e'));
        settle();
        var group = helena().get("/groups/" + id).body();

        assertThat(group.get("size").asInt()).isOne();
        assertThat(group.at("/rule/titles/0").asText()).isEqualTo(title);
        assertThat(texts(helena().get("/groups/" + id + "/members"), "items", "name"))
                .containsExactly("Ana");
        var narrower = change(
                helena(),
                "/groups/" + id,
                body -> body.withObject("/rule").putArray("statuses").add("on_leave"));
        assertThat(narrower.status()).as(narrower.text()).isEqualTo(200);
        assertThat(narrower.body().get("size").asInt()).isZero();
    }

    @Test
    void whoIsNoHrKnowsWhichGroupsThereAreAndNotWhoIsInThem() {
        var id = group(ANA, BIA);
        var rule = group(byRule("titles", "Any"));
        for (var path : List.of("/groups/" + id, "/groups/" + rule)) {
            var group = as(ANA).get(path).body();
            assertThat(group.fieldNames()).toIterable().contains("id", "name", "createdAt");
            for (var member : List.of("size", "people", "groups", "rule", "createdBy")) {
                assertThat(group.path(member).isMissingNode()
                                || group.path(member).isNull())
                        .as(member)
                        .isTrue();
            }
            assertThat(as(ANA).get(path + "/members").status()).isEqualTo(403);
            assertThat(as(ANA, "admin").get(path + "/members").status()).isEqualTo(200);
            assertThat(as(ANA, "auditor").get(path).body().get("size").isNumber())
                    .isTrue();
        }
        assertThat(as(ANA).post("/groups", "{").status()).isEqualTo(403);
        assertThat(as(ANA, "admin").post("/groups", "{").status()).isEqualTo(403);
        assertThat(as(ANA, "auditor").put("/groups/" + id, "{").status()).isEqualTo(403);
        assertThat(as(ANA, "admin").delete("/groups/" + id).status()).isEqualTo(403);
        assertThat(as(UUID.randomUUID(), "hr").get("/groups").status()).isEqualTo(403);
        assertThat(nobody().get("/groups").status()).isEqualTo(401);
    }

    @Test
    void theListIsByNameInPagesAndFoundByWords() {
        var word = "Zz" + System.nanoTime();
        for (var name : List.of("Érica ", "bela ", "Ágata ")) {
            group(byHand(List.of(ANA), List.of()).put("name", name + word));
        }
        var first = as(BIA).get("/groups?limit=2&q=" + word);
        assertThat(texts(first, "items", "name")).containsExactly("Ágata " + word, "bela " + word);
        var next = "&cursor=" + first.body().get("next").asText();
        assertThat(texts(as(BIA).get("/groups?limit=2&q=" + word + next), "items", "name"))
                .containsExactly("Érica " + word);
        assertThat(as(BIA).get("/groups?limit=2&q=other" + next).status()).isEqualTo(400);
        assertThat(ids(as(BIA).get("/groups?q=ERICA+" + word))).hasSize(1);
    }

    @Test
    void membersComeInPages() {
        var id = group(byHand(List.of(ANA), List.of(group(BIA, CAIO))));
        var names = new ArrayList<String>();
        var cursor = "";
        do {
            var page = helena().get("/groups/" + id + "/members?limit=1" + cursor);
            names.addAll(texts(page, "items", "name"));
            var next = page.body().get("next");
            cursor = next.isNull() ? "" : "&cursor=" + next.asText();
        } while (!cursor.isEmpty());
        assertThat(names).containsExactly("Ana", "Bia", "Caio");
        assertThat(helena().get("/groups/" + UUID.randomUUID() + "/members").status())
                .isEqualTo(404);
    }

    @Test
    void aChangeIsCheckedInTheAgreedOrder() {
        var path = "/groups/" + group(ANA);

        assertThat(helena().put("/groups/" + UUID.randomUUID(), "{").status()).isEqualTo(404);
        assertThat(helena().put(path, "{").status()).isEqualTo(428);
        assertThat(helena().put(path, "{", "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(helena().put(path, "{", "If-Match", "\"1\"").status()).isEqualTo(400);
        assertThat(helena().delete(path).status()).isEqualTo(428);
        assertThat(helena().delete(path, "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(fields(change(helena(), path, body -> body.put("createdBy", ANA.toString()))))
                .containsExactly("createdBy");
        var same = change(helena(), path, body -> {});
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isNotEqualTo("\"1\"");
    }

    @Test
    void everythingThatIsNotThereIsNamedAtOnce() {
        var gone = COMPANY.hire("Gone", null);
        COMPANY.change(gone, "status", "terminated");
        settle();
        var unknown = List.of(UUID.randomUUID(), UUID.randomUUID());
        var taken = helena().get("/groups/" + group(ANA)).body().get("name").asText();
        var draft = byHand(List.of(ANA, gone, unknown.getFirst()), unknown)
                .put("name", taken.toUpperCase(java.util.Locale.ROOT));

        var refused = helena().post("/groups", draft);
        assertThat(fields(refused)).containsExactly("name", "people", "people", "groups", "groups");
        assertThat(refused.text()).contains(gone.toString(), unknown.getLast().toString());
        assertThat(fields(helena().post("/groups", byRule("departments", unknown.toArray()))))
                .containsExactly("rule.departments", "rule.departments");
    }

    @Test
    void aLoopIsNamedWithItsPath() {
        var inner = group(byHand(List.of(ANA), List.of()).put("name", "Dentro " + UUID.randomUUID()));
        var middle = group(byHand(List.of(), List.of(inner)).put("name", "Meio " + UUID.randomUUID()));
        var outer = group(byHand(List.of(), List.of(middle)).put("name", "Fora " + UUID.randomUUID()));

        var refused = change(
                helena(), "/groups/" + inner, body -> body.putArray("groups").add(outer));
        assertThat(fields(refused)).containsExactly("groups");
        assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo("loop");
        assertThat(refused.text()).containsPattern("Dentro [^ ]+ → Fora [^ ]+ → Meio [^ ]+ → Dentro ");
        var itself = change(
                helena(), "/groups/" + inner, body -> body.putArray("groups").add(inner));
        assertThat(fields(itself)).containsExactly("groups");
    }

    @Test
    void whatIsInUseIsNotRemovedAndWhatIsRemovedIsGone() {
        var id = group(ANA);
        var path = "/groups/" + id;
        var name = helena().get(path).body().get("name").asText();
        var to = give(party("group", id), party("person", BIA));
        var on = give(party("person", BIA), party("group", id));
        var outer = group(byHand(List.of(), List.of(id)));

        for (var permission : List.of(to, on)) {
            var refused = Requests.end(helena(), path);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().get("type").asText()).isEqualTo("urn:acervo:problem:in-use");
            Requests.end(helena(), "/permissions/" + permission);
        }
        assertThat(Requests.end(helena(), path).status()).isEqualTo(409);
        change(helena(), "/groups/" + outer, body -> body.putArray("groups"));
        assertThat(Requests.end(helena(), path).status()).isEqualTo(204);

        assertThat(helena().get(path).status()).isEqualTo(404);
        assertThat(helena().get(path + "/members").status()).isEqualTo(404);
        assertThat(helena().put(path, "{", "If-Match", "*").status()).isEqualTo(404);
        assertThat(ids(helena().get("/groups?limit=100"))).doesNotContain(id);
        group(byHand(List.of(), List.of()).put("name", name));
        assertThat(ids(helena().get("/permissions?subject=" + id))).containsExactly(to);
    }

    @Test
    void theSameKeyMakesOneGroupAndOtherContentIsRefused() {
        var draft = byHand(List.of(ANA, BIA, CAIO), List.of(group(ANA), group(BIA)));
        var turned = byHand(List.of(CAIO, ANA, BIA), List.of());
        turned.set("name", draft.get("name"));
        turned.putArray("groups")
                .add(draft.at("/groups/1").asText())
                .add(draft.at("/groups/0").asText());
        var key = new String[] {"Idempotency-Key", "group " + UUID.randomUUID()};

        var first = helena().post("/groups", draft, key);
        var again = helena().post("/groups", draft, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(helena().post("/groups", turned, key).body()).isEqualTo(first.body());
        assertThat(helena().post("/groups", draft.deepCopy().put("description", "other"), key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void ofChangesAtTheSameMomentExactlyOneWins() throws InterruptedException, ExecutionException {
        var path = "/groups/" + group(ANA);
        var read = helena().get(path);
        var changes = new ArrayList<Callable<Api.Answer>>();
        for (var at = 0; at < 8; at++) {
            var body = byHand(List.of(at % 2 == 0 ? BIA : CAIO), List.of());
            changes.add(() -> helena().put(path, body, "If-Match", read.header("ETag")));
        }
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Api.Answer> answer : threads.invokeAll(changes)) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(helena().get(path).body().get("size").asInt()).isOne();
    }

    @Test
    void peopleMayBeNone() {
        var path = "/groups/" + group(ANA);
        assertThat(change(helena(), path, Requests::members).body().get("size").asInt())
                .isZero();
        assertThat(change(helena(), path, body -> members(body, BIA)).body().get("people"))
                .hasSize(1);
    }
}
