package dev.acervo.permissions.http;

import static dev.acervo.permissions.RunningService.COMPANY;
import static dev.acervo.permissions.RunningService.as;
import static dev.acervo.permissions.RunningService.helena;
import static dev.acervo.permissions.RunningService.nobody;
import static dev.acervo.permissions.RunningService.settle;
import static dev.acervo.permissions.http.Requests.byHand;
import static dev.acervo.permissions.http.Requests.documents;
import static dev.acervo.permissions.http.Requests.fields;
import static dev.acervo.permissions.http.Requests.group;
import static dev.acervo.permissions.http.Requests.ids;
import static dev.acervo.permissions.http.Requests.made;
import static dev.acervo.permissions.http.Requests.party;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.permissions.Instance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who records, sees and ends shares. What they rest on is in {@link ShareFootingHttpTest}. */
class SharesHttpTest {
    private final UUID document = UUID.randomUUID();
    private UUID marina;
    private UUID joao;
    private UUID bruno;
    private UUID rita;

    @BeforeEach
    void hire() {
        marina = COMPANY.hire("Marina", null);
        joao = COMPANY.hire("João", marina);
        bruno = COMPANY.hire("Bruno", null);
        rita = COMPANY.hire("Rita", null);
        settle();
    }

    @Test
    void theDocumentsServiceRecordsAShareInSomebodysName() {
        var answer = documents().post("/permissions/shares", share(party("person", bruno), marina, "DIRECT"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var shared = answer.body();
        assertThat(shared.get("grantedBy").asText()).isEqualTo(marina.toString());
        assertThat(shared.at("/target/type").asText()).isEqualTo("document");
        assertThat(shared.at("/target/id").asText()).isEqualTo(document.toString());
        assertThat(shared.get("state").asText()).isEqualTo("active");
        var item = as(bruno).get("/access/scope").body().at("/documents/0");
        assertThat(item.get("id").asText()).isEqualTo(document.toString());
        assertThat(item.get("level").asText()).isEqualTo("VIEW");
        assertThat(item.get("permissionId")).isEqualTo(shared.get("id"));
        assertThat(as(joao).get("/access/scope").body().get("documents")).isEmpty();
        assertThat(Requests.reason(bruno, joao)).isEqualTo("NONE");
    }

    @Test
    void aPersonOrAnotherServiceRecordsListsAndEndsNone() {
        var id = made(documents().post("/permissions/shares", share(party("person", bruno), marina, "DIRECT")));
        var body = share(party("person", rita), marina, "DIRECT");
        for (var caller : List.of(
                as(marina),
                helena(),
                nobody().as(Instance.TOKENS.service("acervo-employees")),
                nobody().as(Instance.TOKENS.service("acervo-bff")))) {
            assertThat(caller.post("/permissions/shares", body).status()).isEqualTo(403);
            assertThat(caller.post("/permissions/shares", "{").status()).isEqualTo(403);
            assertThat(caller.get("/permissions/shares?document=" + document).status())
                    .isEqualTo(403);
            assertThat(caller.post("/permissions/shares/" + id + "/end", Map.of("endedBy", marina))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(nobody().post("/permissions/shares", body).status()).isEqualTo(401);
        assertThat(documents().get("/permissions").status()).isEqualTo(403);
        assertThat(documents().post("/groups", "{}").status()).isEqualTo(403);
    }

    @Test
    void theSharesOfADocumentAreListedAndEnded() {
        var first = made(documents().post("/permissions/shares", share(party("person", bruno), marina, "DIRECT")));
        var second = made(documents().post("/permissions/shares", share(party("person", rita), joao, "SELF")));
        var list = "/permissions/shares?document=" + document;

        assertThat(ids(documents().get(list))).containsExactly(second, first);
        var page = documents().get(list + "&limit=1");
        assertThat(ids(page)).containsExactly(second);
        var next = "&cursor=" + page.body().get("next").asText();
        assertThat(ids(documents().get(list + "&limit=1" + next))).containsExactly(first);
        assertThat(documents().get("/permissions/shares").status()).isEqualTo(400);
        assertThat(documents().get("/permissions/shares?document=x").status()).isEqualTo(400);

        var ended = documents().post("/permissions/shares/" + first + "/end", Map.of("endedBy", joao));
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body().get("state").asText()).isEqualTo("ended");
        assertThat(as(bruno).get("/access/scope").body().get("documents")).isEmpty();
        assertThat(ids(documents().get(list + "&state=active"))).containsExactly(second);
        assertThat(ids(documents().get(list + "&state=ended"))).containsExactly(first);
        assertThat(documents()
                        .post("/permissions/shares/" + first + "/end", Map.of("endedBy", joao))
                        .status())
                .isEqualTo(409);
        assertThat(documents()
                        .post("/permissions/shares/" + UUID.randomUUID() + "/end", Map.of("endedBy", joao))
                        .status())
                .isEqualTo(404);
        assertThat(fields(documents().post("/permissions/shares/" + second + "/end", Map.of("by", joao))))
                .containsExactlyInAnyOrder("by", "endedBy");
    }

    @Test
    void aPermissionThatIsNoShareIsNotThereForTheDocumentsService() {
        var id = Requests.give(party("person", bruno), party("person", joao));
        assertThat(documents()
                        .post("/permissions/shares/" + id + "/end", Map.of("endedBy", joao))
                        .status())
                .isEqualTo(404);
        assertThat(ids(documents().get("/permissions/shares?document=" + joao))).isEmpty();
    }

    @Test
    void aShareIsSeenByWhoHasItMadeItOrIsInIt() {
        var id = made(documents().post("/permissions/shares", share(party("person", bruno), marina, "DIRECT")));

        for (var person : List.of(bruno, marina, joao)) {
            assertThat(as(person).get("/permissions/" + id).status()).isEqualTo(200);
            assertThat(ids(as(person).get("/permissions"))).containsExactly(id);
        }
        assertThat(helena().get("/permissions/" + id).status()).isEqualTo(200);
        assertThat(ids(helena().get("/permissions?target=" + document))).containsExactly(id);
        assertThat(as(rita).get("/permissions/" + id).status()).isEqualTo(404);
        assertThat(ids(as(rita).get("/permissions"))).isEmpty();
    }

    @Test
    void hrEndsAShareAndChangesNone() {
        var path = "/permissions/"
                + made(documents().post("/permissions/shares", share(party("person", bruno), marina, "DIRECT")));

        assertThat(helena().put(path, "{").status()).isEqualTo(403);
        assertThat(as(marina).put(path, "{").status()).isEqualTo(403);
        assertThat(as(marina).delete(path, "If-Match", "\"1\"").status()).isEqualTo(403);
        assertThat(Requests.end(helena(), path).status()).isEqualTo(200);
        assertThat(as(bruno).get("/access/scope").body().get("documents")).isEmpty();
    }

    @Test
    void nobodySharesWithThemselvesOrWithTheOwner() {
        for (var to : List.of(party("person", marina), party("group", group(marina)))) {
            assertThat(documents()
                            .post("/permissions/shares", share(to, marina, "DIRECT"))
                            .status())
                    .isEqualTo(403);
        }
        var nested = group(byHand(List.of(bruno), List.of(group(marina))));
        assertThat(documents()
                        .post("/permissions/shares", share(party("group", nested), marina, "DIRECT"))
                        .status())
                .isEqualTo(403);
        assertThat(fields(documents().post("/permissions/shares", share(party("person", joao), marina, "DIRECT"))))
                .containsExactly("subject.id");
    }

    @Test
    void aShareWithAGroupIsForWhoeverIsInItButTheOwner() {
        var group = group(bruno, joao);
        made(documents().post("/permissions/shares", share(party("group", group), marina, "DIRECT")));

        assertThat(as(bruno).get("/access/scope").body().get("documents")).hasSize(1);
        assertThat(as(joao).get("/access/scope").body().get("documents")).isEmpty();
        Requests.change(helena(), "/groups/" + group, body -> Requests.members(body, rita));
        assertThat(as(bruno).get("/access/scope").body().get("documents")).isEmpty();
        assertThat(as(rita).get("/access/scope").body().get("documents")).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(fields(documents().post("/permissions/shares", "{\"type\":1,\"basis\":{\"kind\":\"GRANT\"}}")))
                .containsExactlyInAnyOrder(
                        "type", "subject", "document", "owner", "level", "reason", "sharedBy", "basis.permissionId");
        var strange = Requests.share(party("person", UUID.randomUUID()), document, UUID.randomUUID(), marina, "LUCK");
        assertThat(fields(documents().post("/permissions/shares", strange)))
                .containsExactlyInAnyOrder("subject.id", "owner", "basis.kind");
    }

    @Test
    void theSameKeySharesOnce() {
        var body = share(party("person", bruno), marina, "DIRECT");
        var key = new String[] {"Idempotency-Key", "share"};
        var first = documents().post("/permissions/shares", body, key);

        assertThat(documents().post("/permissions/shares", body, key).body()).isEqualTo(first.body());
        assertThat(documents()
                        .post("/permissions/shares", body.deepCopy().put("level", "EDIT"), key)
                        .status())
                .isEqualTo(422);
        assertThat(ids(documents().get("/permissions/shares?document=" + document)))
                .hasSize(1);
        // of another person the same key is another one
        var other = share(party("person", bruno), joao, "SELF");
        assertThat(documents().post("/permissions/shares", other, key).status()).isEqualTo(201);
    }

    private ObjectNode share(Map<String, Object> subject, UUID by, String basis) {
        return Requests.share(subject, document, joao, by, basis);
    }
}
