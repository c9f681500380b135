package dev.acervo.documents.http;

import static dev.acervo.documents.http.DocumentsOverHttpTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.documents.Service;
import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.access.Scope;
import dev.acervo.documents.domain.sharing.Basis;
import dev.acervo.documents.memory.Documents;
import dev.acervo.documents.memory.MemoryShares;
import dev.acervo.testing.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Sharing at the document, and what a share or a delegation then gives, over the wire contract with permissions. */
class SharingOverHttpTest {
    private final Company company = new Company();
    private final String path = company.added(company.hr, "contract", company.employee);

    @Test
    void aDocumentIsSharedListedAndUnsharedAgain() {
        var hr = company.as(company.hr);
        var shared = hr.post(path + "/shares", json(company.stranger, "VIEW"));
        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(shared.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "subject",
                        "target",
                        "level",
                        "from",
                        "until",
                        "reason",
                        "grantedBy",
                        "state",
                        "createdAt");
        assertThat(shared.body().at("/target/id").asText()).isEqualTo(id(path));
        assertThat(shared.body().path("grantedBy").asText())
                .isEqualTo(Company.id(company.hr).toString());
        assertThat(shared.body().path("state").asText()).isEqualTo("active");

        var recorded = Service.PEERS.shares().recorded().recorded().getLast();
        assertThat(recorded.owner()).isEqualTo(Company.id(company.employee));
        assertThat(recorded.basis()).isEqualTo(new Basis(Reason.Kind.ROLE, null));

        assertThat(items(hr.get(path + "/shares?state=active"))).containsExactly(shared.body());
        var share = path + "/shares/" + shared.body().path("id").asText();
        var ended = hr.delete(share);
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(ended.body().path("state").asText()).isEqualTo("ended");
        assertThat(items(hr.get(path + "/shares?state=active"))).isEmpty();
        assertThat(items(hr.get(path + "/shares"))).hasSize(1);
        problem(hr.delete(share), 409, "conflict");
    }

    @Test
    void whoMayNotShareIsToldSoBeforeAnythingElse() {
        var stranger = company.as(company.stranger);
        var unknown = "/documents/" + UUID.randomUUID();
        for (var body : List.of("{broken", json(company.hr, "VIEW"))) {
            problem(stranger.post(path + "/shares", body), 404, "not-found");
            assertThat(stranger.post(path + "/shares", body).bytes())
                    .isEqualTo(stranger.post(unknown + "/shares", body).bytes());
            problem(company.as(company.employee).post(path + "/shares", body), 403, "forbidden");
        }
        problem(stranger.get(path + "/shares?limit=0"), 404, "not-found");
        problem(company.as(company.employee).get(path + "/shares?limit=0"), 403, "forbidden");
        problem(company.as(company.employee).delete(path + "/shares/" + UUID.randomUUID()), 403, "forbidden");
        problem(Service.api().get(path + "/shares"), 401, "unauthorized");
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnce() {
        var hr = company.as(company.hr);
        var answer = hr.post(path + "/shares", """
                {"subject":{"type":"robot","id":"7","name":"R2"},"level":"OWNER","from":"today","until":7,\
                "reason":" ","document":"x"}""");
        problem(answer, 400, "invalid");
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "subject.type", "subject.id", "subject.name", "level", "from", "until", "reason", "document");
        assertThat(hr.post(path + "/shares", "{\"subject\":{}}")
                        .body()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("subject.type", "subject.id", "level", "reason");
        assertThat(hr.post(path + "/shares", "{\"subject\":7}")
                        .body()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("subject", "level", "reason");
        problem(hr.post(path + "/shares", "{broken"), 400, "malformed");
        problem(hr.post(path + "/shares", "[]"), 400, "malformed");
        problem(hr.post(path + "/shares", ""), 400, "malformed");
    }

    @Test
    void whatPermissionsRefusesIsToldWithItsFieldOrSentence() {
        var hr = company.as(company.hr);
        var nobody = json("person", MemoryShares.NOBODY.id(), "VIEW");
        var unknown = hr.post(path + "/shares", nobody);
        problem(unknown, 400, "invalid");
        assertThat(unknown.body().path("errors").findValuesAsText("field")).containsExactly("subject.id");
        var myself = hr.post(path + "/shares", json(company.hr, "VIEW"));
        problem(myself, 403, "forbidden");
        assertThat(myself.body().path("detail").asText()).isEqualTo("Nobody shares with themselves.");
        Service.PEERS.shares().refuseNext(500, "{}");
        problem(hr.post(path + "/shares", json(company.stranger, "VIEW")), 503, "unavailable");
    }

    @Test
    void withoutPermissionsNothingIsShared() {
        Service.PEERS.down(true);
        try {
            problem(company.as(company.hr).post(path + "/shares", json(company.stranger, "VIEW")), 503, "unavailable");
        } finally {
            Service.PEERS.down(false);
        }
    }

    @Test
    void theSameKeyWithTheSameShareIsOneShare() {
        var hr = company.as(company.hr);
        var body = json(company.stranger, "VIEW");
        var first = hr.post(path + "/shares", body, "Idempotency-Key", "once");
        var again = hr.post(path + "/shares", body, "Idempotency-Key", "once");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        problem(
                hr.post(path + "/shares", json(company.stranger, "EDIT"), "Idempotency-Key", "once"),
                422,
                "idempotency-mismatch");
        problem(hr.post(path + "/shares", body, "Idempotency-Key", "x".repeat(201)), 400, "invalid");
        assertThat(items(hr.get(path + "/shares"))).hasSize(1);
    }

    @Test
    void aDocumentInTheTrashIsNotShared() {
        var hr = company.as(company.hr);
        hr.delete(path, "If-Match", "\"1\"");
        problem(hr.post(path + "/shares", "{}"), 400, "invalid");
        problem(hr.post(path + "/shares", json(company.stranger, "VIEW")), 409, "conflict");
    }

    @Test
    void pagesOfSharesBelongToWhoAskedForThem() {
        var hr = company.as(company.hr);
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var group = json("group", UUID.randomUUID(), "METADATA");
            made.addFirst(hr.post(path + "/shares", group).body().path("id").asText());
        }
        var walked = new ArrayList<String>();
        var page = hr.get(path + "/shares?limit=2");
        walked.addAll(ids(page));
        var cursor = page.body().path("next").asText();
        while (!page.body().path("next").isNull()) {
            page = hr.get(
                    path + "/shares?limit=2&cursor=" + page.body().path("next").asText());
            walked.addAll(ids(page));
        }
        assertThat(walked).containsExactlyElementsOf(made);

        var otherHr =
                Service.api().as(Service.TOKENS.person(Company.id(company.head).value(), "hr"));
        assertThat(otherHr.get(path + "/shares").status()).isEqualTo(200);
        problem(otherHr.get(path + "/shares?limit=2&cursor=" + cursor), 400, "invalid");
        problem(hr.get(path + "/shares?state=active&cursor=" + cursor), 400, "invalid");
        var bad = hr.get(path + "/shares?limit=101&state=lost");
        problem(bad, 400, "invalid");
        assertThat(bad.body().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("limit", "state");
    }

    @Test
    void aShareIsEndedAtItsOwnDocumentOnly() {
        var hr = company.as(company.hr);
        var other = company.added(company.hr, "contract", company.employee);
        var share = hr.post(path + "/shares", json(company.stranger, "VIEW"))
                .body()
                .path("id")
                .asText();
        problem(hr.delete(other + "/shares/" + share), 404, "not-found");
        problem(hr.delete(path + "/shares/" + UUID.randomUUID()), 404, "not-found");
        problem(hr.delete(path + "/shares/no-id"), 404, "not-found");
        assertThat(hr.delete(path + "/shares/" + share).status()).isEqualTo(200);
    }

    @Test
    void whatIsSharedIsReadAtTheLevelOfTheShareAndNothingElseIs() {
        var stranger = company.as(company.stranger);
        var other = company.added(company.hr, "contract", company.employee);
        var permission = UUID.randomUUID();
        scope(company.stranger, List.of(), shared(permission, Level.VIEW));
        var read = stranger.get(path);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.body().path("title").asText()).isEqualTo("Título secreto");
        assertThat(read.body().at("/can/share").asBoolean()).isFalse();
        var why = read.body().path("why").get(0);
        assertThat(why.path("kind").asText()).isEqualTo("GRANT");
        assertThat(why.path("permissionId").asText()).isEqualTo(permission.toString());
        assertThat(why.path("until").asText()).isEqualTo(Documents.NOW.toString());
        assertThat(stranger.get(path + "/content").status()).isEqualTo(200);
        assertThat(stranger.get(other).status()).isEqualTo(404);
        assertThat(ids(stranger.get("/documents?employeeId=" + Company.id(company.employee))))
                .containsExactly(id(path));

        scope(company.stranger, List.of(), shared(permission, Level.METADATA));
        assertThat(stranger.get(path).body().has("title")).isFalse();
        problem(stranger.get(path + "/content"), 403, "forbidden");

        scope(company.stranger, List.of(), shared(permission, Level.MANAGE));
        assertThat(stranger.get(path).body().at("/can/share").asBoolean()).isTrue();
        var on = stranger.post(path + "/shares", json(company.auditor, "MANAGE"));
        assertThat(on.status()).as(on.text()).isEqualTo(201);
        assertThat(Service.PEERS.shares().recorded().recorded().getLast().basis())
                .isEqualTo(new Basis(Reason.Kind.GRANT, permission));

        scope(company.stranger, List.of(), Map.of());
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    @Test
    void whoStandsInReadsWhatTheDelegatorReadsAndSharesNothing() {
        var training = company.added(company.hr, "training", company.employee);
        var stranger = company.as(company.stranger);
        var delegation = new Scope.Delegation(
                Company.id(company.manager),
                RoaringBitmap.bitmapOf(company.employee, company.stranger),
                new RoaringBitmap(),
                Documents.NOW);
        scope(company.stranger, List.of(delegation), Map.of());
        var read = stranger.get(training);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.body().path("level").asText()).isEqualTo("EDIT");
        assertThat(read.body().at("/can/edit").asBoolean()).isTrue();
        var why = read.body().path("why").get(0);
        assertThat(why.path("kind").asText()).isEqualTo("DELEGATION");
        assertThat(why.path("delegator").asText())
                .isEqualTo(Company.id(company.manager).toString());
        assertThat(why.path("until").asText()).isEqualTo(Documents.NOW.toString());
        problem(stranger.post(training + "/shares", json(company.auditor, "VIEW")), 403, "forbidden");
        var checks = "{\"checks\":[{\"document\":\"%s\"}]}".formatted(id(training));
        assertThat(stranger.post("/documents/checks", checks)
                        .body()
                        .at("/results/0/why/0/kind")
                        .asText())
                .isEqualTo("DELEGATION");
    }

    private void scope(int person, List<Scope.Delegation> delegations, Map<String, Scope.Shared> shares) {
        var documents = new HashMap<DocumentId, List<Scope.Shared>>();
        shares.forEach((id, share) -> documents.put(DocumentId.of(id), List.of(share)));
        var none = new RoaringBitmap();
        var version = UUID.randomUUID().toString();
        Service.PEERS.reach(
                Company.id(person), new Scope(version, null, person, none, none, List.of(), delegations, documents));
    }

    private Map<String, Scope.Shared> shared(UUID permission, Level level) {
        return Map.of(id(path), new Scope.Shared(permission, level, Documents.NOW));
    }

    private static String json(int person, String level) {
        return json("person", Company.id(person).value(), level);
    }

    private static String json(String type, UUID subject, String level) {
        return """
                {"subject":{"type":"%s","id":"%s"},"level":"%s","until":"2190-01-01T00:00:00-03:00",\
                "reason":"Auditoria"}""".formatted(type, subject, level);
    }

    private static String id(String path) {
        return path.substring("/documents/".length());
    }

    private static List<JsonNode> items(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var items = new ArrayList<JsonNode>();
        answer.body().path("items").forEach(items::add);
        return items;
    }

    private static List<String> ids(Api.Answer answer) {
        return items(answer).stream().map(item -> item.path("id").asText()).toList();
    }
}
