package dev.acervo.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final List<String> PEOPLE =
            IntStream.range(0, 2_000).mapToObj(Workforce::registration).toList();

    @Test
    void togetherTheyAreWhatIsWanted() {
        for (var documents : List.of(1, 1_999, 2_000, 2_001, 6_000, 11_500, 39_999, 40_000, 50_000)) {
            assertThat(IntStream.of(Shares.of(1, PEOPLE, documents)).sum()).isEqualTo(documents);
        }
        assertThat(Shares.of(1, PEOPLE.subList(0, 1), 3)).containsExactly(3);
    }

    @Test
    void mostPeopleHaveFewAndSomeHaveTwenty() {
        var shares = Shares.of(1, PEOPLE, 10_000);
        assertThat(IntStream.of(shares).allMatch(share -> share >= 1 && share <= 20))
                .isTrue();
        assertThat(IntStream.of(shares).filter(share -> share <= 3).count()).isGreaterThan(1_000);
        assertThat(IntStream.of(shares).filter(share -> share >= 18).count()).isBetween(20L, 200L);
    }

    @Test
    void whoHasDocumentsAmongFewKeepsThemAmongMany() {
        var few = Shares.of(1, PEOPLE, 6_000);
        var many = Shares.of(1, PEOPLE, 12_000);
        assertThat(IntStream.range(0, PEOPLE.size())
                        .filter(n -> many[n] < few[n])
                        .count())
                .isLessThan(20);
    }

    @Test
    void theSameSeedIsTheSameShares() {
        assertThat(Shares.of(1, PEOPLE, 6_000)).isEqualTo(Shares.of(1, PEOPLE, 6_000));
        assertThat(Shares.of(2, PEOPLE, 6_000)).isNotEqualTo(Shares.of(1, PEOPLE, 6_000));
    }
}
