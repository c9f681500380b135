package dev.acervo.local.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.papers.Archive;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PAPERS = 60;

    private final Path folder;

    DemoDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aLoadThatWasKilledGoesOnTheNextDayWithTheSamePapers() throws Exception {
        try (var town = new Town()) {
            town.diesAfter = 30;
            assertThatThrownBy(() -> load(town, "acervo-dev-only", TODAY)).isInstanceOf(DemoFailed.class);
            assertThat(DemoData.loaded(folder)).isFalse();
            // As a power cut would leave the journal.
            Files.writeString(folder.resolve("demo-journal.txt"), "training/1001", StandardOpenOption.APPEND);
            var before = Map.copyOf(town.documents);

            town.diesAfter = Integer.MAX_VALUE;
            load(town, "acervo-dev-only", TODAY.plusDays(1));

            assertThat(town.documents).hasSize(PAPERS).containsAllEntriesOf(before);
            var written = Archive.of(DemoData.SEED, Company.of(DemoData.SEED, TODAY)).stream()
                    .limit(PAPERS)
                    .map(paper -> paper.title() + paper.issuedOn())
                    .collect(toSet());
            assertThat(town.documents.values().stream()
                            .map(d -> d.path("title").asText()
                                    + d.path("issuedOn").asText())
                            .collect(toSet()))
                    .isEqualTo(written);
        }
    }

    @Test
    void aRefusalNamesWhatWasRefused() throws Exception {
        try (var town = new Town()) {
            assertThatThrownBy(() -> load(town, "guess", TODAY))
                    .isInstanceOf(DemoFailed.class)
                    .hasMessageContaining("signing in as alberto")
                    .hasMessageContaining("401");
        }
    }

    private void load(Town town, String password, LocalDate today) throws InterruptedException {
        var patience = town.diesAfter == Integer.MAX_VALUE ? Duration.ofSeconds(5) : Duration.ofMillis(300);
        var realm = URI.create(town.uri() + "/realms/acervo");
        var installation = new Installation(town.uri(), realm, password, Town.FOUNDER, folder, today);
        new DemoData(installation, (step, done, total, perSecond) -> {}, patience, PAPERS).load();
    }
}
