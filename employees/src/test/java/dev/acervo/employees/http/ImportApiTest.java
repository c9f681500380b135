package dev.acervo.employees.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.acervo.testing.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Files of people through the whole service. */
class ImportApiTest {
    private final Installation here = Installation.get();
    private final ImportFiles files = new ImportFiles(here.hr);

    private static int counter;

    /** What no other test says of anybody. */
    private static synchronized String prefix() {
        return "I" + ++counter + "-";
    }

    @Test
    void theOracleSampleIsImportedOnceAndThenChangesNothing() throws IOException {
        for (var line : Files.readAllLines(Path.of("src/test/resources/oracle-hr/departments.csv")).stream()
                .skip(1)
                .toList()) {
            var cells = line.split(",", 2);
            here.hr.post(
                    "/departments",
                    Api.JSON.createObjectNode().put("code", cells[0]).put("name", cells[1]));
        }
        var file = Files.readString(Path.of("src/test/resources/oracle-hr/employees.csv"));

        var dry = files.imported(file, true);
        assertThat(files.errors(dry)).isEmpty();
        assertThat(dry.path("state").asText()).isEqualTo("done");
        assertThat(dry.path("hired").asInt()).isEqualTo(107);
        assertThat(here.hr.get("/employees?q=sking@example.com").body().path("items"))
                .isEmpty();

        var real = files.imported(file, false);
        assertThat(real.path("state").asText()).as(real.toString()).isEqualTo("done");
        assertThat(real.path("hired").asInt()).isEqualTo(107);
        assertThat(real.path("orgVersion").asLong()).isPositive();
        var king = here.hr
                .get("/employees?q=sking@example.com")
                .body()
                .path("items")
                .path(0);
        assertThat(king.path("allReports").asInt()).isEqualTo(106);
        assertThat(king.path("managerId").isNull()).isTrue();

        var again = files.imported(file, false);
        assertThat(counts(again)).isEqualTo("0 0 107 0");
        assertThat(again.path("orgVersion").isNull()).isTrue();
    }

    @Test
    void whatIsExportedChangesNothing() {
        var p = prefix();
        here.hire("Zora \"Aspas\"; ponto", null);
        here.hr.post(
                "/employees",
                here.form("Civil " + p).put("socialName", "Social " + p).put("title", "+perigo; '=x"));
        var gone = here.hire("Vai Embora " + p, null);
        assertThat(here.hr.delete(Installation.path(gone), "If-Match", "\"1\"").status())
                .isEqualTo(200);

        var export = here.hr.get("/employees/export");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Disposition")).contains("attachment");
        assertThat(export.header("Content-Type")).startsWith("text/csv");
        assertThat(export.text()).startsWith("\ufeffregistration;name;").contains(";terminated;");

        var answer = files.send(export.bytes(), false, "Prefer", "wait=60").body();
        assertThat(files.errors(answer)).isEmpty();
        assertThat(answer.path("state").asText()).isEqualTo("done");
        assertThat(answer.path("hired").asInt()).isZero();
        assertThat(answer.path("changed").asInt()).isZero();
        assertThat(here.as(here.hire("Ana", null)).get("/employees/export").status())
                .isEqualTo(403);
    }

    @Test
    void everyBrokenRowIsNamedAndNothingIsChanged() {
        var p = prefix();
        var file = """
                registration;name;email;manager;hireDate;title
                %1$s1;Um;%1$s1@example.com;;2020-01-01;
                %1$s2;Dois;%1$s2@example.com;nobody-there;2020-01-01;
                %1$s3;Três;%1$s1@example.com;%1$s1;2020-01-01;
                %1$s4;Quatro;%1$s4@example.com;%1$s5;2020-01-01;
                %1$s5;Cinco;%1$s5@example.com;%1$s6@example.com;2020-01-01;
                %1$s6;Seis;%1$s6@example.com;%1$s4;2020-01-01;
                %1$s7;Sete;%1$s7@example.com;;31/02/2020;
                %1$s8;;%1$s8@example.com;;2020-01-01;
                %1$s9;Nove;%1$s9@example.com;;2020-01-01;%2$s
                %1$s10;De\0z;%1$s10@example.com;;2020-01-01;
                %1$s11;Onze;%1$s11@example.com;;2020-01-01;=cmd()
                %1$s1;Doze;%1$s12@example.com;;2020-01-01;
                %1$s13;Treze;no address;;2199-01-01;
                """.formatted(p, "x".repeat(10_000_000));
        var versionBefore = version();
        for (var dryRun : List.of(true, false)) {
            var ended = files.imported(file, dryRun);
            assertThat(ended.path("state").asText()).isEqualTo("refused");
            assertThat(files.errors(ended))
                    .containsExactlyInAnyOrder(
                            "3 manager unknown",
                            "4 email repeated",
                            "5 manager cycle",
                            "6 manager cycle",
                            "7 manager cycle",
                            "8 hireDate format",
                            "9 name required",
                            "10 title too-long",
                            "11 name characters",
                            "12 title formula",
                            "13 registration repeated",
                            "14 email format");
            assertThat(ended.path("errors").asInt()).isEqualTo(12);
        }
        assertThat(version()).isEqualTo(versionBefore);
        assertThat(here.hr.get("/employees?q=" + p + "1").body().path("items")).isEmpty();
    }

    @Test
    void aBrokenHeaderIsNamedAtOnce() {
        var ended = files.imported("name;name;salary\nAna;Ana;1\n", true);
        assertThat(files.errors(ended))
                .containsExactlyInAnyOrder(
                        "1 name repeated-column",
                        "1 salary unknown-column",
                        "1 registration missing-column",
                        "1 email missing-column");
        assertThat(files.imported("", true).path("state").asText()).isEqualTo("refused");
    }

    @Test
    void rowsSayWhatTheyWouldChange() {
        var p = prefix();
        files.imported("""
                matrícula,nome,e-mail,gestor,cargo
                %1$s1,João,%1$s1@example.com,%1$s2,Analista
                %1$s2,Marina,%1$s2@example.com,,Gerente
                """.formatted(p), false);
        var dry = files.imported("""
                registration;name;email;title;manager
                %1$s1;João Batista;%1$s1@example.com;;%1$s2
                %1$s2;Marina;%1$s2@example.com;Gerente;
                %1$s3;Rui;%1$s3@example.com;;%1$s1@example.com
                """.formatted(p), true);
        assertThat(counts(dry)).isEqualTo("1 1 1 0");
        var rows = here.hr
                .get("/imports/" + dry.path("id").asText() + "/rows")
                .body()
                .path("items");
        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(r ->
                                r.path("row").asText() + " " + r.path("outcome").asText() + " " + fields(r)))
                .containsExactly(
                        "2 change [name, title]",
                        "3 unchanged []",
                        "4 hire [email, managerId, name, registration, status]");
        var change = rows.path(0).path("changes").path(0);
        assertThat(change.path("was").asText()).isEqualTo("João");
        assertThat(change.path("is").asText()).isEqualTo("João Batista");
        var only = here.hr
                .get("/imports/" + dry.path("id").asText() + "/rows?outcome=hire")
                .body()
                .path("items");
        assertThat(only).hasSize(1);
        // a column that is not there leaves what is
        var bare = files.imported("registration;name;email\n%1$s1;João;%1$s1@example.com\n".formatted(p), true);
        assertThat(counts(bare)).isEqualTo("0 0 1 0");
    }

    @Test
    void emailsMayBeHandedOnWithinAFile() {
        var p = prefix();
        var head = "registration;name;email\n";
        files.imported(head + "%1$s1;A;%1$sa@example.com\n%1$s2;B;%1$sb@example.com\n".formatted(p), false);
        var swapped =
                files.imported(head + "%1$s1;A;%1$sb@example.com\n%1$s2;B;%1$sa@example.com\n".formatted(p), false);
        assertThat(counts(swapped)).isEqualTo("0 2 0 0");
        assertThat(swapped.path("state").asText()).isEqualTo("done");
        var taken = files.imported(head + "%1$s3;C;%1$sA@example.com\n".formatted(p), false);
        assertThat(files.errors(taken)).containsExactly("2 email taken");
    }

    @Test
    void whoImportsGainsNothingAndChangesNothingAboutThemselves() {
        var p = prefix();
        var alberto = here.hr.get("/employees/" + Installation.FOUNDER).body();
        var own = alberto.path("registration").asText();
        var ended = files.imported("""
                registration;name;email;manager
                %1$s1;Um;%1$s1@example.com;%2$s
                %1$s2;Dois;%1$s2@example.com;%1$s1
                %2$s;Alberto I;%3$s;
                """.formatted(p, own, alberto.path("email").asText()), false);
        assertThat(files.errors(ended))
                .containsExactlyInAnyOrder("2 manager own-gain", "3 manager own-gain", "4 null forbidden");
    }

    @Test
    void statusesAreNotImported() {
        var p = prefix();
        var head = "registration;name;email;status;terminationDate;hireDate\n";
        assertThat(files.errors(files.imported(
                        head + "%1$s1;A;%1$s1@example.com;desligado;2020-01-01;2199-01-01\n".formatted(p), true)))
                .containsExactlyInAnyOrder("2 status status", "2 terminationDate status", "2 hireDate future");
        assertThat(counts(files.imported(head + "%1$s1;A;%1$s1@example.com;Ativo;;\n".formatted(p), true)))
                .isEqualTo("1 0 0 0");
    }

    @Test
    void aFileFromAnOldSpreadsheetIsRead() {
        var p = prefix();
        var file = ("Matrícula;Nome;E-mail;Área\r\n%1$s1;\"João; \"\"Jô\"\" Conceição\";%1$s1@example.com;\r\n")
                .formatted(p);
        var ended = files.send(
                        file.getBytes(java.nio.charset.Charset.forName("windows-1252")), false, "Prefer", "wait=60")
                .body();
        assertThat(counts(ended)).as(files.errors(ended).toString()).isEqualTo("1 0 0 0");
        assertThat(here.hr
                        .get("/employees?q=" + p + "1")
                        .body()
                        .path("items")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("João; \"Jô\" Conceição");
    }

    @Test
    void onlyHrImportsAndAuditorsLookOn() {
        var ana = here.hire("Ana", null);
        assertThat(new ImportFiles(here.as(ana)).send("x", true).status()).isEqualTo(403);
        assertThat(new ImportFiles(here.as(ana, "auditor")).send("x", true).status())
                .isEqualTo(403);
        var ended = files.imported("", true);
        var path = "/imports/" + ended.path("id").asText();
        assertThat(here.as(ana).get(path).status()).isEqualTo(403);
        assertThat(here.as(ana, "auditor").get(path).status()).isEqualTo(200);
        assertThat(here.hr.get("/imports/018f0000-0000-7000-8000-000000000009").status())
                .isEqualTo(404);
        assertThat(here.hr.get("/imports").body().path("items")).isNotEmpty();
    }

    @Test
    void anImportIsFollowedAsAStreamUntilItEnds() {
        var p = prefix();
        var rows = new StringBuilder("registration;name;email\n");
        for (int i = 0; i < 3_000; i++) {
            rows.append("%1$s%2$d;Pessoa %2$d;%1$s%2$d@example.com\n".formatted(p, i));
        }
        var begun = files.send(rows.toString(), true);
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.header("Location"))
                .isEqualTo("imports/" + begun.body().path("id").asText());
        var stream = here.hr.get("/" + begun.header("Location") + "/stream");
        assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
        var events = stream.text().strip().split("\n\n");
        assertThat(events[events.length - 1]).contains("\"state\":\"done\"").contains("\"hired\":3000");
    }

    @Test
    void aFormThatEndsEarlyIsRefused() {
        var answer = here.hr.send(
                "POST",
                "/employees/import",
                java.net.http.HttpRequest.BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nregistration;name"),
                "Content-Type",
                "multipart/form-data; boundary=b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(Answers.errors(answer)).containsExactly("body incomplete");
    }

    private long version() {
        return here.api
                .as(here.tokens.service("acervo-permissions"))
                .get("/employees/org-snapshot")
                .body()
                .path("orgVersion")
                .asLong();
    }

    private static String counts(JsonNode ended) {
        return "%s %s %s %s"
                .formatted(
                        ended.path("hired").asText(),
                        ended.path("changed").asText(),
                        ended.path("unchanged").asText(),
                        ended.path("errors").asText());
    }

    private static List<String> fields(JsonNode row) {
        return StreamSupport.stream(row.path("changes").spliterator(), false)
                .map(change -> change.path("field").asText())
                .toList();
    }
}
