package dev.acervo.local.demo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.papers.Archive;
import dev.acervo.local.demo.papers.Paper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPressTest {

    private final Company company = Company.of(1, LocalDate.of(2026, 11, 23));
    private final List<Paper> papers = Archive.of(1, company);
    private final LetterPress press = new LetterPress();

    @Test
    void theSamePaperIsTheSameBytes() {
        var paper = papers.getFirst();
        var first = press.print(paper);
        press.print(papers.get(1));
        assertThat(press.print(paper)).isEqualTo(first);
        assertThat(new LetterPress().print(paper)).isEqualTo(first);
    }

    @Test
    void onePaperOfEachTypeIsSmallAndItsWordsCanBeRead() throws IOException {
        var oneOfEach = new HashMap<String, Paper>();
        for (var paper : papers) oneOfEach.putIfAbsent(paper.type(), paper);
        var people = company.byRegistration();
        for (var paper : oneOfEach.values()) {
            var bytes = press.print(paper);
            assertThat(bytes.length).as(paper.key()).isBetween(2_000, 20_000);
            try (var document = Loader.loadPDF(bytes)) {
                assertThat(document.getNumberOfPages()).isBetween(1, 2);
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains(Company.NAME, paper.letter().heading())
                        .contains(Objects.requireNonNull(people.get(paper.registration()))
                                .name());
            }
        }
    }

    @Test
    void theWordsOfAContractAreTheOnesThatPeopleSearchFor() throws IOException {
        var contract = papers.stream()
                .filter(paper -> paper.key().startsWith("contract/"))
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(press.print(contract))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Confidencialidade e proteção de dados", "período de experiência", "Consolidação das Leis");
        }
    }
}
