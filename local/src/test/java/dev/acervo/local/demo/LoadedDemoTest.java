package dev.acervo.local.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What one load leaves behind, in a town where requests fail and tokens end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadedDemoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PAPERS = 80;

    private final Map<Progress.Step, Integer> seen = new ConcurrentHashMap<>();
    private final Path folder;
    private final Town town;

    LoadedDemoTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.town = new Town();
    }

    @BeforeAll
    void load() throws InterruptedException {
        var realm = URI.create(town.uri() + "/realms/acervo");
        var installation = new Installation(town.uri(), realm, "acervo-dev-only", Town.FOUNDER, folder, TODAY);
        new DemoData(
                        installation,
                        (step, done, total, perSecond) -> seen.merge(step, done, Math::max),
                        Duration.ofSeconds(5),
                        PAPERS)
                .load();
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void everythingIsThereOnceThoughRequestsFailedAndTokensEnded() {
        assertThat(town.employees).hasSizeBetween(190, 215);
        assertThat(town.documents).hasSize(PAPERS);
        assertThat(town.documents.values().stream()
                        .map(d -> d.path("title") + d.path("employeeId").asText() + d.path("issuedOn"))
                        .collect(toSet()))
                .hasSize(PAPERS);
        assertThat(town.departments.values().stream().map(d -> d.path("code").asText()))
                .doesNotHaveDuplicates();
        assertThat(town.refusedTokens.get()).isPositive();
    }

    @Test
    void everyDocumentHasItsFileAndNobodyFiledTheirOwn() {
        assertThat(town.withoutPdf).isEmpty();
        assertThat(town.filedByThemselves).isEmpty();
    }

    @Test
    void theAccountsAreTheirEmployeesAndTheFounderHasHisPlace() {
        assertThat(employee("joao").path("name").asText()).isEqualTo("João Pereira");
        assertThat(employee("joao").path("managerId").asText()).isEqualTo(idOf("marina"));
        assertThat(town.user("joao").path("email").asText())
                .isEqualTo(employee("joao").path("email").asText());
        assertThat(town.user("paula").path("enabled").asBoolean()).isTrue();
        assertThat(idOf("alberto")).isEqualTo(Town.FOUNDER.toString());
        assertThat(employee("alberto").path("title").asText()).isEqualTo("Administrador de Sistemas");
        assertThat(town.employees)
                .containsKey(employee("alberto").path("managerId").asText());
    }

    @Test
    void progressIsReportedToTheEnd() {
        assertThat(seen).containsEntry(Progress.Step.DOCUMENTS, PAPERS).containsEntry(Progress.Step.INDEX, PAPERS);
        assertThat(seen).containsEntry(Progress.Step.ACCOUNTS, 9);
        assertThat(seen.get(Progress.Step.PEOPLE)).isEqualTo(town.employees.size());
    }

    @Test
    void whatIsLoadedIsNotLoadedAgain() throws Exception {
        assertThat(DemoData.loaded(folder)).isTrue();
        var nobody = URI.create("http://127.0.0.1:9");
        new DemoData(
                        new Installation(nobody, nobody, "", Town.FOUNDER, folder, TODAY),
                        (step, done, total, perSecond) -> {})
                .load();
    }

    private String idOf(String username) {
        return town.user(username)
                .path("attributes")
                .path("employee_id")
                .path(0)
                .asText();
    }

    private JsonNode employee(String username) {
        return Objects.requireNonNull(town.employees.get(idOf(username)), username);
    }
}
