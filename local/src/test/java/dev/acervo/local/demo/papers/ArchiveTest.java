package dev.acervo.local.demo.papers;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.local.demo.company.Company;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Company company = Company.of(1, TODAY);
    private final List<Paper> papers = Archive.of(1, company);

    @Test
    void theSameSeedIsTheSamePapers() {
        assertThat(Archive.of(1, Company.of(1, TODAY))).isEqualTo(papers);
    }

    @Test
    void aboutFifteenHundredPapersOfEveryShippedType() {
        assertThat(papers).hasSizeBetween(1400, 1650);
        var byType = papers.stream().collect(groupingBy(Paper::type, counting()));
        assertThat(byType.keySet())
                .isEqualTo(Set.of(
                        "contract",
                        "payslip",
                        "identity",
                        "medical-certificate",
                        "exam",
                        "training",
                        "evaluation",
                        "warning",
                        "policy",
                        "other"));
        assertThat(byType.get("warning")).as("few warnings").isBetween(5L, 30L);
        assertThat(byType)
                .allSatisfy((type, count) -> assertThat(count).as(type).isGreaterThan(4));
    }

    @Test
    void everybodyHasExactlyOneContractOfHire() {
        var hires = papers.stream()
                .filter(paper -> paper.key().startsWith("contract/"))
                .map(Paper::registration);
        assertThat(hires)
                .containsExactlyInAnyOrderElementsOf(company.people().stream()
                        .map(person -> person.registration())
                        .toList());
    }

    @Test
    void someExamsExpireWithinThirtyDaysAndMostDoNot() {
        var exams = papers.stream().filter(paper -> paper.type().equals("exam")).toList();
        assertThat(exams).allMatch(paper -> paper.validUntil() != null);
        var soon = exams.stream()
                .map(Paper::validUntil)
                .filter(end -> end != null && !end.isBefore(TODAY) && end.isBefore(TODAY.plusDays(30)))
                .count();
        assertThat(soon).isBetween(10L, exams.size() / 4L);
    }

    @Test
    void keysAreUniqueAndNothingIsDatedInTheFuture() {
        assertThat(papers.stream().map(Paper::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9/-]{1,80}"));
        assertThat(papers).allMatch(paper -> !paper.issuedOn().isAfter(TODAY));
        assertThat(papers)
                .allMatch(paper ->
                        paper.validUntil() == null || paper.validUntil().isAfter(paper.issuedOn()));
        assertThat(papers)
                .allMatch(paper -> !paper.title().isBlank()
                        && paper.title().length() <= 120
                        && !paper.tags().isEmpty());
    }
}
