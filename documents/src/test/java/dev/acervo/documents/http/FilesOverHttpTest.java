package dev.acervo.documents.http;

import static dev.acervo.documents.http.Company.PDF;
import static dev.acervo.documents.http.Company.json;
import static dev.acervo.documents.http.DocumentsOverHttpTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.Service;
import dev.acervo.documents.domain.Outbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files going in and out, friendly and hostile ones. */
class FilesOverHttpTest {
    private final Company company = new Company();

    @Test
    void aFileComesBackByteForByteUnderSafeHeaders() {
        var path = company.added(company.hr, "contract", company.employee);
        var answer = company.as(company.employee).get(path + "/content");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(PDF);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length")).isEqualTo("" + PDF.length);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"f_rias.pdf\"; filename*=UTF-8''f%C3%A9rias.pdf");
        assertThat(answer.headers().allValues("Content-Disposition")).hasSize(1);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        var tag = answer.header("ETag");
        var known = company.as(company.employee).get(path + "/content", "If-None-Match", tag);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.bytes()).isEmpty();
        var head = company.as(company.employee).send("HEAD", path + "/content", BodyPublishers.noBody());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("" + PDF.length);
        assertThat(head.bytes()).isEmpty();
    }

    @Test
    void aPartOfAFileCanBeRead() {
        var path = company.added(company.hr, "contract", company.employee) + "/content";
        var api = company.as(company.employee);
        var part = api.get(path, "Range", "bytes=5-9");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 5-9/" + PDF.length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(PDF, 5, 10));
        assertThat(api.get(path, "Range", "bytes=-6").text()).isEqualTo("%%EOF\n");
        var outside = api.get(path, "Range", "bytes=9999-");
        problem(outside, 416, "range-not-satisfiable");
        assertThat(outside.header("Content-Range")).isEqualTo("bytes */" + PDF.length);
        assertThat(api.get(path, "Range", "bytes=0-4", "If-Range", "\"old\"").status())
                .isEqualTo(200);
    }

    @Test
    void aNewVersionLeavesTheOldOneAsItWas() {
        var path = company.added(company.employee, "other", company.employee);
        var api = company.as(company.employee);
        var second = "second file".getBytes(StandardCharsets.UTF_8);
        var answer = new Form().file("b.txt", second).post(api, path + "/versions");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().path("version").asInt()).isEqualTo(2);
        assertThat(answer.body().path("file").path("contentType").asText()).isEqualTo("text/plain");
        assertThat(api.get(path + "/content").bytes()).isEqualTo(second);
        assertThat(api.get(path + "/versions/1/content").bytes()).isEqualTo(PDF);
        var versions = api.get(path + "/versions").body().path("items");
        assertThat(versions.findValuesAsText("number")).containsExactly("2", "1");
        assertThat(versions.findValuesAsText("createdBy"))
                .containsOnly(Company.id(company.employee).toString());
        problem(api.get(path + "/versions/3/content"), 404, "not-found");
        problem(
                new Form().file("b.txt", second).post(company.as(company.manager), path + "/versions"),
                403,
                "forbidden");
        problem(
                new Form().file("b.txt", second).post(company.as(company.stranger), path + "/versions"),
                404,
                "not-found");
        problem(
                new Form().file("b.txt", second).post(api, path + "/versions", "If-Match", "\"1\""),
                412,
                "precondition-failed");
    }

    @Test
    void theSameKeyGivesTheSameDocument() {
        var key = UUID.randomUUID().toString();
        var api = company.as(company.employee);
        var form = new Form().json("document", json("other", company.employee)).file("a.pdf", PDF);
        var first = form.post(api, "/documents", "Idempotency-Key", key);
        var second = form.post(api, "/documents", "Idempotency-Key", key);
        assertThat(second.status()).as(second.text()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        var other = new Form().json("document", json("other", company.employee)).file("b.pdf", PDF);
        problem(other.post(api, "/documents", "Idempotency-Key", key), 422, "idempotency-mismatch");
        var stranger =
                new Form().json("document", json("other", company.stranger)).file("a.pdf", PDF);
        assertThat(stranger.post(company.as(company.stranger), "/documents", "Idempotency-Key", key)
                        .status())
                .as("another person's key is another key")
                .isEqualTo(201);
        var path = "/documents/" + first.body().path("id").asText();
        var version = new Form().file("c.pdf", PDF);
        var added = version.post(api, path + "/versions", "Idempotency-Key", key, "If-Match", "\"1\"");
        var again = version.post(api, path + "/versions", "Idempotency-Key", key, "If-Match", "\"1\"");
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.body().path("version").asInt())
                .isEqualTo(added.body().path("version").asInt());
    }

    @Test
    void whoMayNotAddIsRefusedBeforeTheFileIsRead() {
        var form =
                new Form().json("document", json("contract", company.employee)).file("a.pdf", new byte[2_500_000]);
        problem(form.post(company.as(company.manager), "/documents"), 403, "forbidden");
        problem(form.post(company.as(company.employee), "/documents"), 403, "forbidden");
        var own = new Form().json("document", json("contract", company.hr)).file("a.pdf", PDF);
        problem(own.post(company.as(company.hr), "/documents"), 403, "forbidden");
        assertThat(company.upload(company.manager, "evaluation", company.employee)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theOrderAndShapeOfPartsDoNotMatter() {
        var api = company.as(company.employee);
        var fileFirst = new Form().file("a.pdf", PDF).json("document", json("other", company.employee));
        assertThat(fileFirst.post(api, "/documents").status()).isEqualTo(201);
        var big = new byte[1_500_000];
        new Random(1).nextBytes(big);
        System.arraycopy(PDF, 0, big, 0, 9);
        var bigFirst = new Form().file("a.pdf", big).json("document", json("other", company.employee));
        assertThat(bigFirst.post(api, "/documents").status()).isEqualTo(201);
        var blob = new Form().blob("document", json("other", company.employee)).file("a.pdf", big);
        var answer = blob.post(api, "/documents");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var path = "/documents/" + answer.body().path("id").asText() + "/content";
        assertThat(api.get(path).bytes()).isEqualTo(big);
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        var api = company.as(company.hr);
        var nothing = new Form().json("document", "{}").file("a.pdf", PDF).post(api, "/documents");
        problem(nothing, 400, "invalid");
        assertThat(nothing.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("type", "employeeId", "title");
        var readOnly = new Form()
                .json(
                        "document",
                        json("contract", company.employee).replace("{", "{\"id\":\"x\",\"status\":\"active\","))
                .file("a.pdf", PDF)
                .post(api, "/documents");
        problem(readOnly, 400, "invalid");
        assertThat(readOnly.body().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("id", "status");
        problem(
                new Form()
                        .json("document", json("contract", 9_999))
                        .file("a.pdf", PDF)
                        .post(api, "/documents"),
                400,
                "invalid");
        var noFile =
                new Form().json("document", json("contract", company.employee)).post(api, "/documents");
        problem(noFile, 400, "invalid");
        assertThat(noFile.body().path("errors").get(0).path("field").asText()).isEqualTo("file");
        problem(new Form().file("a.pdf", PDF).post(api, "/documents"), 400, "malformed");
        problem(api.post("/documents", "{}"), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, <html><script>alert(1)</script></html>, 415",
        "a.html, <html><body>x</body></html>, 415",
        "a.svg, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>, 415",
        "a.pdf, <?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>, 415",
        "a.pdf.exe, %PDF-1.4 something, 415",
        "a.png, %PDF-1.4 something, 415",
        "a.sh, #!/bin/sh, 415",
        "a.docx, not a zip at all, 415",
        "a.pdf, '', 400",
    })
    void hostileFilesAreRefused(String name, String content, int status) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var form = new Form().json("document", json("other", company.employee)).file(name, bytes);
        var answer = form.post(company.as(company.employee), "/documents");
        problem(answer, status, status == 400 ? "invalid" : "unsupported-media-type");
    }

    @Test
    void anOfficeFileMustBeOne() throws IOException {
        refused("a.docx", zip("evil.txt"));
        refused("a.pdf", zip("[Content_Types].xml", "word/document.xml"));
        refused("a.exe", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        refused("a.zip", zip("a.txt"));
        accepted("a.docx", zip("[Content_Types].xml", "word/document.xml"));
        accepted("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
        accepted("a.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tooLargeIsRefused() {
        var big = new byte[3_000_001];
        System.arraycopy(PDF, 0, big, 0, 9);
        var form = new Form().json("document", json("other", company.employee)).file("a.pdf", big);
        problem(form.post(company.as(company.employee), "/documents"), 413, "too-large");
        var fits = new Form()
                .json("document", json("other", company.employee))
                .file("a.pdf", Arrays.copyOf(big, 3_000_000));
        assertThat(fits.post(company.as(company.employee), "/documents").status())
                .isEqualTo(201);
    }

    @Test
    void aBrokenUploadLeavesNothing() {
        var form = new Form().json("document", json("other", company.employee)).file("a.pdf", PDF);
        var answer = form.postBrokenOff(company.as(company.employee), "/documents");
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    }

    @Test
    void aStrangeNameIsKeptHarmless() {
        var form = new Form().json("document", json("other", company.employee)).file("../../fdp\u202Egpj.pdf", PDF);
        var answer = form.post(company.as(company.employee), "/documents");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().path("file").path("name").asText()).isEqualTo("fdpgpj.pdf");
    }

    @Test
    void everyDocumentHasItsEventInTheOutbox() {
        var id = company.upload(company.hr, "contract", company.employee)
                .body()
                .path("id")
                .asText();
        var outbox = Service.bean(Outbox.class);
        var events = IntStream.range(0, outbox.shards())
                .mapToObj(shard -> outbox.pending(shard, 1_000))
                .flatMap(java.util.List::stream)
                .filter(event -> event.documentId().toString().equals(id))
                .toList();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().ownerNumber()).isEqualTo(company.employee);
    }

    private void refused(String name, byte[] content) {
        var form = new Form().json("document", json("other", company.employee)).file(name, content);
        problem(form.post(company.as(company.employee), "/documents"), 415, "unsupported-media-type");
    }

    private void accepted(String name, byte[] content) {
        var form = new Form().json("document", json("other", company.employee)).file(name, content);
        var answer = form.post(company.as(company.employee), "/documents");
        assertThat(answer.status()).as(name + answer.text()).isEqualTo(201);
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
