package dev.acervo.bff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.testing.Api;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each screen shows when everybody answers. */
class ScreensTest extends Bench {
    @Test
    void theSessionHasTheDirectorysNameAndTheProductsRoles() {
        var hr = Api.at(server.getURI().toString()).as(TOKENS.person(Samples.MARINA, "hr", "offline_access"));
        var session = ok(hr.get("/bff/session"));
        assertThat(session.path("name").asText()).isEqualTo("Marina Pacheco");
        assertThat(session.path("title").asText()).isEqualTo("Vendas");
        assertThat(session.path("roles").toString()).isEqualTo("[\"employee\",\"hr\"]");
        assertThat(session.path("employeeId").asText()).isEqualTo(Samples.MARINA.toString());
        assertThat(session.path("can").toString())
                .isEqualTo("{\"hire\":true,\"importPeople\":true,\"exportPeople\":true,\"seePlanned\":true,"
                        + "\"organise\":true,\"seeHireDates\":true,\"seeAccess\":true,\"giveAccess\":true,"
                        + "\"previewReach\":true}");
    }

    @Test
    void whoeverLeadsSomebodyMayAskForDaysOfHireAndForNothingElse() {
        assertThat(ok(marina.get("/bff/session")).path("can").toString())
                .isEqualTo("{\"hire\":false,\"importPeople\":false,\"exportPeople\":false,\"seePlanned\":false,"
                        + "\"organise\":false,\"seeHireDates\":true,\"seeAccess\":false,\"giveAccess\":false,"
                        + "\"previewReach\":false}");
    }

    @Test
    void anAdministratorSeesWhatWasGivenAndAnAuditorAlsoWhatItWouldDo() {
        var admin = Api.at(server.getURI().toString()).as(TOKENS.person(Samples.JOAO, "admin"));
        assertThat(ok(admin.get("/bff/session")).path("can").toString())
                .contains("\"seeAccess\":true,\"giveAccess\":false,\"previewReach\":false");
        var auditor = Api.at(server.getURI().toString()).as(TOKENS.person(Samples.JOAO, "auditor"));
        assertThat(ok(auditor.get("/bff/session")).path("can").toString())
                .contains("\"seeAccess\":true,\"giveAccess\":false,\"previewReach\":true");
    }

    @Test
    void theSessionIsThereWithoutTheDirectory() {
        EMPLOYEES.refuses("/employees", 503, "unavailable");
        assertThat(ok(marina.get("/bff/session")).path("name").asText()).isEqualTo("Test Person");
    }

    @Test
    void homeShowsMyDocumentsAndMyTeam() {
        DOCUMENTS.on(
                "/documents",
                query -> Peer.ok(
                        query.contains("sort=validUntil")
                                ? Samples.documents(
                                        Samples.reduced(
                                                20,
                                                Samples.JOAO,
                                                today().minusDays(1).toString()),
                                        Samples.reduced(
                                                21,
                                                Samples.JOAO,
                                                today().plusDays(3).toString()),
                                        Samples.reduced(
                                                22,
                                                Samples.JOAO,
                                                today().plusDays(31).toString()))
                                : Samples.documents(Samples.document(12, Samples.MARINA))));

        var home = ok(marina.get("/bff/home"));

        assertThat(home.path("me").path("department").asText()).isEqualTo("Vendas e Clientes");
        assertThat(home.path("myDocuments").path("total").path("value").asInt()).isEqualTo(1);
        assertThat(home.path("myDocuments")
                        .path("items")
                        .path(0)
                        .path("ownerName")
                        .asText())
                .isEqualTo("Marina Pacheco");
        var team = home.path("team");
        assertThat(team.path("direct").asInt()).isEqualTo(1);
        assertThat(team.path("all").asInt()).isEqualTo(4);
        assertThat(team.path("people").findValuesAsText("name")).containsExactly("João Ribeiro");
        assertThat(team.path("expiring").findValuesAsText("id"))
                .containsExactly(Samples.id(21).toString());
        assertThat(team.path("expiring").path(0).path("title").isNull()).isTrue();
        assertThat(DOCUMENTS.asked)
                .anyMatch(path -> path.contains("employeeId=" + Samples.MARINA) && path.contains("status=active"));
    }

    @Test
    void whoLeadsNobodyIsNotAskedAboutATeam() {
        EMPLOYEES.says("/employees/" + Samples.MARINA + "/reports", Samples.list());
        PERMISSIONS.says("/access/scope", Samples.scope(new int[0], new int[0]));
        var team = ok(marina.get("/bff/home")).path("team");
        assertThat(team.toString()).isEqualTo("{\"direct\":0,\"all\":0,\"people\":[],\"expiring\":[]}");
        assertThat(DOCUMENTS.asked).noneMatch(path -> path.contains("validUntil"));
    }

    @Test
    void theListOfDocumentsAsksForAllOwnersAtOnce() {
        var page = ok(marina.get("/bff/documents?type=contract&type=other&employeeId=" + Samples.JOAO
                + "&q=f%C3%A9rias%20%26%20folgas&sort=-createdAt&limit=3"));

        assertThat(page.path("items").findValuesAsText("ownerName"))
                .containsExactly("João Ribeiro", "João Ribeiro", "Marina Pacheco");
        assertThat(page.path("total").toString()).isEqualTo("{\"value\":3,\"exact\":true}");
        assertThat(page.path("facets").path("types").path(0).path("count").asInt())
                .isEqualTo(3);
        assertThat(EMPLOYEES.asked.stream().filter(path -> path.startsWith("/employees")))
                .hasSize(1);
        assertThat(DOCUMENTS.asked)
                .anySatisfy(path -> assertThat(path)
                        .startsWith("/documents?")
                        .contains(
                                "q=férias & folgas",
                                "type=contract&type=other",
                                "employeeId=" + Samples.JOAO,
                                "sort=-createdAt",
                                "limit=3")
                        .doesNotContain("tag", "cursor"));
        assertThat(DOCUMENTS.asked)
                .anySatisfy(path ->
                        assertThat(path).startsWith("/documents/facets?").doesNotContain("limit"));
    }

    @Test
    void aListWithoutItsCountsIsStillAList() {
        DOCUMENTS.refuses("/documents/facets", 503, "unavailable");
        var page = ok(marina.get("/bff/documents"));
        assertThat(page.path("items")).hasSize(3);
        assertThat(page.path("facets").path("types")).isEmpty();
    }

    @Test
    void aDocumentComesWithItsTagItsOwnerAndItsFiles() {
        var path = "/documents/" + Samples.id(10);
        DOCUMENTS.on(path, query -> new Peer.Said(200, Samples.document(10, Samples.JOAO), Map.of("ETag", "\"3\"")));
        DOCUMENTS.says(path + "/versions", Samples.list(version(1), version(2)));

        var page = ok(marina.get("/bff" + path));

        assertThat(page.path("etag").asText()).isEqualTo("\"3\"");
        assertThat(page.path("document").path("can").path("download").asBoolean())
                .isTrue();
        assertThat(page.path("document").path("why").path(0).path("kind").asText())
                .isEqualTo("DIRECT");
        assertThat(page.path("document").path("createdAt").asText()).isEqualTo("2026-01-02T03:04:05.678Z");
        assertThat(page.path("owner").path("name").asText()).isEqualTo("João Ribeiro");
        assertThat(page.path("createdBy").path("name").asText()).isEqualTo("Carlos Nogueira");
        assertThat(page.path("versions").findValuesAsText("number")).containsExactly("2", "1");
        assertThat(page.path("versions").path(0).path("file").path("name").asText())
                .isEqualTo("v2.pdf");
        assertThat(page.path("versions").path(0).path("createdByName").asText()).isEqualTo("Carlos Nogueira");
        assertThat(EMPLOYEES.asked.stream().filter(asked -> asked.startsWith("/employees")))
                .hasSize(1);
    }

    @Test
    void aReducedDocumentShowsNoFilesAndNoAuthor() {
        var path = "/documents/" + Samples.id(20);
        DOCUMENTS.on(
                path,
                query -> new Peer.Said(
                        200, Samples.reduced(20, Samples.JOAO, "2027-01-01"), Map.of("ETag", "\"metadata-x\"")));
        DOCUMENTS.refuses(path + "/versions", 403, "forbidden");
        var page = ok(marina.get("/bff" + path));
        assertThat(page.path("document").path("level").asText()).isEqualTo("METADATA");
        assertThat(page.path("createdBy").isNull()).isTrue();
        assertThat(page.path("versions")).isEmpty();
    }

    @Test
    void aPersonsPageHasTheirChainTheirTeamAndTheirFile() {
        DOCUMENTS.says("/documents", Samples.documents(Samples.document(12, Samples.MARINA)));
        var page = ok(marina.get("/bff/people/" + Samples.MARINA));
        assertThat(page.path("person").path("name").asText()).isEqualTo("Marina Pacheco");
        assertThat(page.path("person").has("hireDate")).isTrue();
        assertThat(page.path("etag").asText()).isEqualTo("\"7\"");
        assertThat(page.path("chain").findValuesAsText("name")).containsExactly("Carlos Nogueira", "Ana Carvalho");
        assertThat(page.path("chain").path(0).path("directReports").asInt()).isEqualTo(1);
        assertThat(page.path("reports").findValuesAsText("name")).containsExactly("João Ribeiro");
        assertThat(page.path("documents")
                        .path("items")
                        .path(0)
                        .path("ownerName")
                        .asText())
                .isEqualTo("Marina Pacheco");
        assertThat(page.path("canUpload").asBoolean()).isTrue();
        problem(marina.get("/bff/people/" + Samples.id(77)), 404, "not-found");
    }

    @Test
    void aPersonIsCalledByTheNameTheyGoBy() {
        var employee =
                Samples.employee(Samples.MARINA).put("name", "Civil Name").put("socialName", "Marina Pacheco");
        employee.putObject("custom").put("shirt", "M").put("badge", 12);
        employee.putObject("can").put("edit", true).put("history", true);
        EMPLOYEES.says("/employees/" + Samples.MARINA, employee);
        EMPLOYEES.on("/employees", query -> Peer.ok(Samples.list(employee)));
        var page = ok(marina.get("/bff/people/" + Samples.MARINA));
        assertThat(page.path("person").path("name").asText()).isEqualTo("Marina Pacheco");
        assertThat(page.path("person").path("civilName").asText()).isEqualTo("Civil Name");
        assertThat(page.path("person").path("custom").toString()).isEqualTo("{\"shirt\":\"M\",\"badge\":12}");
        assertThat(page.path("can").toString()).isEqualTo("{\"edit\":true,\"history\":true}");
        assertThat(ok(marina.get("/bff/people")).path("items").findValuesAsText("name"))
                .containsExactly("Marina Pacheco");
        assertThat(ok(marina.get("/bff/session")).path("name").asText()).isEqualTo("Marina Pacheco");
    }

    @Test
    void theOrgChartStartsAtTheTop() {
        EMPLOYEES.says("/employees/" + Samples.ANA + "/reports", Samples.list(Samples.employee(Samples.CARLOS)));
        var top = ok(marina.get("/bff/org"));
        assertThat(top.path("person").path("name").asText()).isEqualTo("Ana Carvalho");
        assertThat(top.path("reports").findValuesAsText("name")).containsExactly("Carlos Nogueira");
        var branch = ok(marina.get("/bff/org?root=" + Samples.MARINA));
        assertThat(branch.path("reports").findValuesAsText("name")).containsExactly("João Ribeiro");
        problem(marina.get("/bff/org?root=" + Samples.id(77)), 404, "not-found");
    }

    @Test
    void theDirectoryIsOfThoseWhoAreStillEmployed() {
        EMPLOYEES.on("/employees", query -> Peer.ok(Samples.list(Samples.employee(Samples.JOAO))));
        var page = ok(marina.get("/bff/people?q=jo%C3%A3o&departmentId=" + Samples.SALES + "&limit=8"));
        assertThat(page.path("items").path(0).path("department").asText()).isEqualTo("Vendas e Clientes");
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(EMPLOYEES.asked)
                .contains("/employees?q=joão&departmentId=" + Samples.SALES + "&status=active&status=on_leave&limit=8");
    }

    @Test
    void theDirectoryTakesTheFiltersOfThePeople() {
        EMPLOYEES.on("/employees", query -> Peer.ok(Samples.list()));
        ok(marina.get("/bff/people?line=" + Samples.CARLOS
                + "&status=terminated&hiredFrom=2020-01-01&hiredTo=2020-12-31&sort=-hireDate"));
        assertThat(EMPLOYEES.asked)
                .contains("/employees?line=" + Samples.CARLOS
                        + "&status=terminated&hiredFrom=2020-01-01&hiredTo=2020-12-31&sort=-hireDate");
    }

    @Test
    void theUploadFormKnowsWhatMayBeAdded() {
        var types =
                ok(marina.get("/bff/upload-options?employeeId=" + Samples.JOAO)).path("types");
        assertThat(types.toString())
                .isEqualTo(
                        "[{\"id\":\"other\",\"name\":{\"pt\":\"pt other\",\"en\":\"en other\"},\"mayAdd\":true},"
                                + "{\"id\":\"payslip\",\"name\":{\"pt\":\"pt payslip\",\"en\":\"en payslip\"},\"mayAdd\":false}]");
        problem(marina.get("/bff/upload-options"), 400, "invalid");
        DOCUMENTS.refuses("/document-types", 404, "not-found");
        problem(marina.get("/bff/upload-options?employeeId=" + Samples.id(77)), 404, "not-found");
    }

    private static Map<String, Object> version(int number) {
        return Map.of(
                "number",
                number,
                "name",
                "v" + number + ".pdf",
                "contentType",
                "application/pdf",
                "size",
                5,
                "sha256",
                "ab",
                "createdAt",
                Instant.parse("2026-01-02T03:04:05Z").toString(),
                "createdBy",
                Samples.CARLOS);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
