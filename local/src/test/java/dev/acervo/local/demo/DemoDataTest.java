package dev.acervo.local.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PAPERS = 90;

    private final Path folder;

    DemoDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everythingArrivesOnceThoughRequestsFailAndTokensEnd() throws Exception {
        try (var town = new Town()) {
            Map<Progress.Step, Integer> seen = new ConcurrentHashMap<>();
            load(town, TODAY, (step, done, total, perSecond) -> seen.merge(step, done, Math::max));

            assertThat(town.employees).hasSizeBetween(190, 215);
            assertThat(town.documents).hasSize(PAPERS);
            assertThat(town.documents.values().stream()
                            .map(d -> d.path("title") + d.path("employeeId").asText() + d.path("issuedOn"))
                            .collect(toSet()))
                    .hasSize(PAPERS);
            assertThat(town.withoutPdf).isEmpty();
            assertThat(town.filedByThemselves).isEmpty();
            assertThat(town.refusedTokens.get()).isPositive();
            assertThat(town.departments.values().stream()
                            .map(d -> d.path("code").asText()))
                    .doesNotHaveDuplicates();
            assertThat(seen).containsEntry(Progress.Step.DOCUMENTS, PAPERS).containsEntry(Progress.Step.INDEX, PAPERS);
            assertThat(DemoData.loaded(folder)).isTrue();
        }
    }

    @Test
    void theAccountsAreTheirEmployeesAndTheFounderHasHisPlace() throws Exception {
        try (var town = new Town()) {
            load(town, TODAY, quiet());

            assertThat(employee(town, "joao").path("name").asText()).isEqualTo("João Pereira");
            assertThat(employee(town, "joao").path("managerId").asText()).isEqualTo(idOf(town, "marina"));
            assertThat(idOf(town, "alberto")).isEqualTo(Town.FOUNDER.toString());
            assertThat(town.user("paula").path("enabled").asBoolean()).isTrue();
            assertThat(employee(town, "alberto").path("title").asText()).isEqualTo("Administrador de Sistemas");
            assertThat(town.employees)
                    .containsKey(employee(town, "alberto").path("managerId").asText());
        }
    }

    @Test
    void aLoadThatWasKilledGoesOnTheNextDayWithTheSamePapers() throws Exception {
        try (var town = new Town()) {
            town.diesAfter = 40;
            assertThatThrownBy(() -> load(town, TODAY, quiet())).isInstanceOf(DemoFailed.class);
            assertThat(DemoData.loaded(folder)).isFalse();
            tearLastLine();
            var before = Map.copyOf(town.documents);

            town.diesAfter = Integer.MAX_VALUE;
            load(town, TODAY.plusDays(1), quiet());

            assertThat(town.documents).hasSize(PAPERS).containsAllEntriesOf(before);
            try (var whole = new Town()) {
                var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
                new DemoData(at(whole, elsewhere, TODAY), quiet(), Duration.ofSeconds(5), PAPERS).load();
                assertThat(titles(town)).isEqualTo(titles(whole));
            }
        }
    }

    @Test
    void whatIsLoadedIsNotLoadedAgain() throws Exception {
        try (var town = new Town()) {
            load(town, TODAY, quiet());
        }
        var nobody = new Installation(
                URI.create("http://127.0.0.1:9"),
                URI.create("http://127.0.0.1:9/realms/x"),
                "",
                Town.FOUNDER,
                folder,
                TODAY);
        new DemoData(nobody, quiet()).load();
    }

    @Test
    void aRefusalNamesWhatWasRefused() throws Exception {
        try (var town = new Town()) {
            var wrong = new Installation(
                    town.uri(), URI.create(town.uri() + "/realms/acervo"), "guess", Town.FOUNDER, folder, TODAY);
            assertThatThrownBy(() -> new DemoData(wrong, quiet()).load())
                    .isInstanceOf(DemoFailed.class)
                    .hasMessageContaining("signing in as alberto")
                    .hasMessageContaining("401");
        }
    }

    private void load(Town town, LocalDate today, Progress progress) throws InterruptedException {
        var patience = town.diesAfter == Integer.MAX_VALUE ? Duration.ofSeconds(5) : Duration.ofMillis(400);
        new DemoData(at(town, folder, today), progress, patience, PAPERS).load();
    }

    private static Installation at(Town town, Path folder, LocalDate today) {
        var realm = URI.create(town.uri() + "/realms/acervo");
        return new Installation(town.uri(), realm, "acervo-dev-only", Town.FOUNDER, folder, today);
    }

    /** As a power cut would leave the journal. */
    private void tearLastLine() throws IOException {
        Files.writeString(folder.resolve("demo-journal.txt"), "training/1001", StandardOpenOption.APPEND);
    }

    private static Progress quiet() {
        return (step, done, total, perSecond) -> {};
    }

    private static String idOf(Town town, String username) {
        return town.user(username)
                .path("attributes")
                .path("employee_id")
                .path(0)
                .asText();
    }

    private static JsonNode employee(Town town, String username) {
        return Objects.requireNonNull(town.employees.get(idOf(town, username)), username);
    }

    private static Set<String> titles(Town town) {
        return town.documents.values().stream()
                .map(d -> d.path("title").asText() + d.path("issuedOn"))
                .collect(toSet());
    }
}
