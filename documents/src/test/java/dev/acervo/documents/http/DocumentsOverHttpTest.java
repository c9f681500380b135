package dev.acervo.documents.http;

import static dev.acervo.documents.http.Company.PDF;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.documents.Service;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.testing.Api;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The whole service: real tokens, DynamoDB Local, S3, and peers that answer over HTTP. */
class DocumentsOverHttpTest {
    private final Company company = new Company();

    @Test
    void withoutATokenNothingIsAnswered() {
        problem(Service.api().get("/documents/" + UUID.randomUUID()), 401, "unauthorized");
        problem(Service.api().get("/document-types"), 401, "unauthorized");
    }

    @Test
    void aDocumentIsAddedAndReadBack() throws Exception {
        var created = company.upload(company.hr, "contract", company.employee);
        var body = created.body();
        assertThat(created.header("Location"))
                .isEqualTo("documents/" + body.path("id").asText());
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(body.path("title").asText()).isEqualTo("Título secreto");
        assertThat(body.path("version").asInt()).isEqualTo(1);
        assertThat(body.path("status").asText()).isEqualTo("active");
        assertThat(body.path("file").path("name").asText()).isEqualTo("férias.pdf");
        assertThat(body.path("file").path("contentType").asText()).isEqualTo("application/pdf");
        assertThat(body.path("file").path("size").asInt()).isEqualTo(PDF.length);
        assertThat(body.path("file").path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(PDF)));
        assertThat(body.path("level").asText()).isEqualTo("MANAGE");
        assertThat(body.path("why").findValuesAsText("kind")).containsExactly("ROLE", "UPLOADER");

        var path = "/documents/" + body.path("id").asText();
        var read = company.as(company.employee).get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().path("level").asText()).isEqualTo("VIEW");
        assertThat(read.body().path("can").path("download").asBoolean()).isTrue();
        assertThat(read.body().path("can").path("edit").asBoolean()).isFalse();
        assertThat(company.as(company.manager)
                        .get(path)
                        .body()
                        .path("why")
                        .get(0)
                        .path("kind")
                        .asText())
                .isEqualTo("DIRECT");
        assertThat(company.as(company.head)
                        .get(path)
                        .body()
                        .path("why")
                        .get(0)
                        .path("kind")
                        .asText())
                .isEqualTo("LINE");
    }

    @Test
    void unreadableAndUnknownAreTheSameBytes() {
        var path = company.added(company.hr, "contract", company.employee);
        var stranger = company.as(company.stranger);
        for (var suffix : new String[] {"", "/content", "/versions", "/versions/1/content"}) {
            var forbidden = stranger.get(path + suffix);
            var unknown = stranger.get("/documents/" + UUID.randomUUID() + suffix);
            assertThat(forbidden.status()).isEqualTo(404);
            assertThat(forbidden.bytes()).isEqualTo(unknown.bytes());
            assertThat(names(forbidden)).isEqualTo(names(unknown));
        }
        same(
                stranger.put(path, "{}", "If-Match", "\"1\""),
                stranger.put("/documents/" + UUID.randomUUID(), "{}", "If-Match", "\"1\""));
        same(
                stranger.delete(path, "If-Match", "\"1\""),
                stranger.delete("/documents/" + UUID.randomUUID(), "If-Match", "\"1\""));
        same(stranger.get(path), stranger.get("/documents/not-an-id"));
    }

    @Test
    void metadataShowsNothingElse() {
        var path = company.added(company.hr, "exam", company.employee);
        var manager = company.as(company.manager);
        var read = manager.get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "type",
                        "employeeId",
                        "issuedOn",
                        "validUntil",
                        "status",
                        "createdAt",
                        "level",
                        "can",
                        "why");
        assertThat(read.text()).doesNotContain("secreto", "Hidden", "alfa", "rias.pdf");
        problem(manager.get(path + "/content"), 403, "forbidden");
        problem(manager.get(path + "/versions"), 403, "forbidden");
        problem(manager.get(path + "/versions/7/content"), 403, "forbidden");
        problem(manager.put(path, "{}", "If-Match", "\"1\""), 403, "forbidden");

        var tag = read.header("ETag");
        assertThat(tag).isNotEqualTo("\"1\"");
        var hr = company.as(company.hr);
        var changed = (ObjectNode) hr.get(path).body();
        changed.put("title", "Another hidden title");
        assertThat(hr.put(path, changed, "If-Match", "\"1\"").status()).isEqualTo(200);
        assertThat(manager.get(path).header("ETag")).as("a hidden change").isEqualTo(tag);
    }

    @Test
    void aScopeIsAskedEachTimeAndAnOldYesNeverUsed() {
        var path = company.added(company.hr, "contract", company.employee);
        var stranger = company.as(company.stranger);
        assertThat(stranger.get(path).status()).isEqualTo(404);
        company.grant(company.stranger, Level.VIEW, company.employee);
        assertThat(stranger.get(path).body().path("why").get(0).path("kind").asText())
                .isEqualTo("GRANT");
        int before = Service.PEERS.unchanged();
        assertThat(stranger.get(path).status()).isEqualTo(200);
        assertThat(Service.PEERS.unchanged()).isEqualTo(before + 1);
        company.grant(company.stranger, Level.VIEW, company.manager);
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    @Test
    void changesNeedWhatWasReadAndOneOfManyWins() throws Exception {
        var path = company.added(company.hr, "contract", company.employee);
        var hr = company.as(company.hr);
        var body = (ObjectNode) hr.get(path).body();
        body.put("title", "Changed");
        problem(hr.put(path, body), 428, "precondition-required");
        problem(hr.put(path, body, "If-Match", "\"7\""), 412, "precondition-failed");
        Callable<Integer> put = () -> hr.put(path, body, "If-Match", "\"1\"").status();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(Collections.nCopies(6, put)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412);
        }
        var after = hr.get(path);
        assertThat(after.header("ETag")).isEqualTo("\"2\"");
        assertThat(after.body().path("title").asText()).isEqualTo("Changed");
        assertThat(hr.put(path, after.body(), "If-Match", "\"2\"").header("ETag"))
                .as("nothing changed")
                .isEqualTo("\"2\"");
    }

    @Test
    void aPutTellsEveryFaultAtOnce() {
        var path = company.added(company.hr, "contract", company.employee);
        var hr = company.as(company.hr);
        var body = (ObjectNode) hr.get(path).body();
        body.put("title", " ")
                .put("issuedOn", "yesterday")
                .put("version", 9)
                .put("surprise", true)
                .put("type", "unheard-of");
        var answer = hr.put(path, body, "If-Match", "\"1\"");
        problem(answer, 400, "invalid");
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("title", "issuedOn", "version", "surprise", "type");
        problem(hr.put(path, "{broken", "If-Match", "\"1\""), 400, "malformed");
        problem(hr.put(path, "{broken"), 428, "precondition-required");
    }

    @Test
    void anotherTypeOrOwnerNeedsManageAndTheRightToAddThere() {
        var path = company.added(company.hr, "training", company.employee);
        var manager = company.as(company.manager);
        var body = (ObjectNode) manager.get(path).body();
        assertThat(body.path("level").asText()).isEqualTo("EDIT");
        problem(manager.put(path, body.deepCopy().put("type", "other"), "If-Match", "\"1\""), 403, "forbidden");
        assertThat(manager.put(path, body.deepCopy().put("title", "New"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);

        var hr = company.as(company.hr);
        var mine = ((ObjectNode) hr.get(path).body())
                .put("employeeId", Company.id(company.hr).toString());
        mine.put("type", "contract");
        problem(hr.put(path, mine, "If-Match", "\"2\""), 403, "forbidden");
        var moved = ((ObjectNode) hr.get(path).body())
                .put("employeeId", Company.id(company.stranger).toString());
        var answer = hr.put(path, moved, "If-Match", "\"2\"");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(company.as(company.stranger).get(path).status()).isEqualTo(200);
        assertThat(company.as(company.employee).get(path).status()).isEqualTo(404);
    }

    @Test
    void trashAndRestore() {
        var path = company.added(company.hr, "contract", company.employee);
        var hr = company.as(company.hr);
        problem(company.as(company.employee).delete(path, "If-Match", "\"1\""), 403, "forbidden");
        problem(hr.delete(path), 428, "precondition-required");
        var trashed = hr.delete(path, "If-Match", "\"1\"");
        assertThat(trashed.status()).isEqualTo(200);
        assertThat(trashed.body().path("status").asText()).isEqualTo("trashed");
        assertThat(trashed.body().path("can").path("restore").asBoolean()).isTrue();
        problem(hr.delete(path, "If-Match", "\"2\""), 409, "conflict");
        var restored = hr.post(path + "/restore", "", "If-Match", "\"2\"");
        assertThat(restored.status()).as(restored.text()).isEqualTo(200);
        assertThat(restored.body().path("status").asText()).isEqualTo("active");
        assertThat(restored.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void checksTellTheLevelsOfTheCaller() {
        var path = company.added(company.hr, "exam", company.employee);
        var id = path.substring("/documents/".length());
        var body = "{\"checks\":[{\"document\":\"%s\"},{\"document\":\"%s\"}]}".formatted(id, UUID.randomUUID());
        var answer = company.as(company.manager).post("/documents/checks", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("results").findValuesAsText("level"))
                .containsExactly("METADATA", "METADATA", "NONE");
        problem(company.as(company.manager).post("/documents/checks", "{\"checks\":[]}"), 400, "invalid");
    }

    @Test
    void typesTellWhoMayAdd() {
        var types = company.as(company.manager).get("/document-types");
        assertThat(types.body().path("items")).hasSize(10);
        assertThat(types.body().path("items").get(0).path("name").path("pt").asText())
                .isEqualTo("Contrato");
        assertThat(types.body().path("items").get(0).has("mayAdd")).isFalse();
        var about = company.as(company.manager).get("/document-types?employeeId=" + Company.id(company.employee));
        assertThat(mayAdd(about.body(), "contract")).isFalse();
        assertThat(mayAdd(about.body(), "evaluation")).isTrue();
        problem(company.as(company.hr).get("/document-types?employeeId=" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void permissionsDownMeansUnavailable() {
        var path = company.added(company.hr, "contract", company.employee);
        Service.PEERS.down(true);
        try {
            problem(company.as(company.employee).get(path), 503, "unavailable");
        } finally {
            Service.PEERS.down(false);
        }
    }

    static void problem(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:acervo:problem:" + slug);
    }

    private static void same(Api.Answer one, Api.Answer other) {
        assertThat(one.status()).isEqualTo(404);
        assertThat(one.bytes()).isEqualTo(other.bytes());
        assertThat(names(one)).isEqualTo(names(other));
    }

    private static java.util.Set<String> names(Api.Answer answer) {
        return answer.headers().map().keySet();
    }

    private static boolean mayAdd(JsonNode types, String id) {
        for (var type : types.path("items")) {
            if (type.path("id").asText().equals(id)) {
                return type.path("mayAdd").asBoolean();
            }
        }
        throw new AssertionError(id);
    }
}
