package dev.acervo.local.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final List<Owner> OWNERS = IntStream.range(0, 1_000)
            .mapToObj(n -> new Owner("id-" + n, n, Workforce.registration(n)))
            .toList();
    private static final List<Paper> PAPERS = new Papers(1, OWNERS, 5_000).all().toList();

    @Test
    void thereAreAsManyAsAskedForEachUnderAKeyOfItsOwn() {
        assertThat(PAPERS).hasSize(5_000);
        assertThat(PAPERS.stream().map(Paper::key)).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedIsTheSamePapersAndAnotherSeedIsNot() {
        assertThat(new Papers(1, OWNERS, 5_000).all()).isEqualTo(PAPERS);
        assertThat(new Papers(2, OWNERS, 5_000).all()).isNotEqualTo(PAPERS);
    }

    @Test
    void textsAreShared() {
        assertThat(PAPERS.stream().map(Paper::text).distinct()).hasSizeBetween(500, 1_000);
    }

    @Test
    void theTenTypesHaveTheirShares() {
        assertThat(Kind.ALL.stream().mapToInt(Kind::share).sum()).isEqualTo(100);
        var counts = PAPERS.stream().collect(groupingBy(Paper::type, counting()));
        assertThat(counts).hasSize(10);
        for (var kind : Kind.ALL) {
            assertThat(counts.get(kind.type())).isBetween(50L * kind.share() - 80, 50L * kind.share() + 80);
        }
    }

    @Test
    void thePapersOfAPersonAreNotAlike() {
        var pairs = IntStream.range(1, PAPERS.size())
                .filter(n -> PAPERS.get(n).owner().equals(PAPERS.get(n - 1).owner()))
                .toArray();
        var alike = IntStream.of(pairs)
                .filter(n -> PAPERS.get(n).type().equals(PAPERS.get(n - 1).type()))
                .count();
        // By chance: the sum of the squared shares, 17.6 %.
        assertThat((double) alike / pairs.length).isBetween(0.15, 0.2);
        assertThat(IntStream.of(pairs)
                        .filter(n ->
                                PAPERS.get(n).text().equals(PAPERS.get(n - 1).text())))
                .hasSizeLessThan(pairs.length / 100);
    }

    @Test
    void oneWordIsInThreeTextsOfTenAndNowhereElse() {
        assertThat(PAPERS.stream().filter(paper -> paper.text().contains("confidencial")))
                .hasSizeBetween(1_400, 1_600);
        assertThat(PAPERS).noneMatch(paper -> (paper.title() + paper.description() + paper.tags()).contains("confid"));
    }

    @Test
    void everyPaperHasTagsATitleAndDaysOfTenYears() {
        assertThat(PAPERS)
                .allMatch(paper -> paper.tags().size() >= 1 && paper.tags().size() <= 3);
        assertThat(PAPERS.stream().flatMap(paper -> paper.tags().stream()).collect(toSet()))
                .hasSize(40);
        assertThat(PAPERS).noneMatch(paper -> paper.title().contains("%"));
        assertThat(PAPERS.stream().map(paper -> paper.issuedOn().getYear()).collect(toSet()))
                .contains(2016, 2025)
                .hasSizeBetween(10, 11);
        assertThat(PAPERS)
                .allMatch(paper -> paper.issuedOn().isBefore(LocalDate.of(2026, 1, 1)))
                .allMatch(paper -> paper.addedAt().isBefore(Instant.parse("2026-02-01T00:00:00Z")));
    }
}
