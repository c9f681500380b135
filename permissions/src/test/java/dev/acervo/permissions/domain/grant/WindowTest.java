package dev.acervo.permissions.domain.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-04-01T00:00:00Z");
    private final Window window = new Window(FROM, UNTIL);

    @Test
    void theStartIsInsideAndTheEndIsNot() {
        assertThat(window.contains(FROM.minusMillis(1))).isFalse();
        assertThat(window.contains(FROM)).isTrue();
        assertThat(window.contains(UNTIL.minusMillis(1))).isTrue();
        assertThat(window.contains(UNTIL)).isFalse();
        assertThat(new Window(FROM, null).contains(Instant.MAX)).isTrue();
    }

    @Test
    void amongInstantsAMillisecondAndLessApartItTurnsExactlyAtItsEnds() {
        for (var step : List.of(Duration.ofMillis(1), Duration.ofNanos(1_000), Duration.ofNanos(1))) {
            assertThat(List.of(FROM.minus(step), FROM, FROM.plus(step), UNTIL.minus(step), UNTIL, UNTIL.plus(step)))
                    .as("%s around the ends", step)
                    .map(window::contains)
                    .containsExactly(false, true, true, true, false, false);
            assertThat(window.boundaryAfter(UNTIL.minus(step))).contains(UNTIL);
            assertThat(window.boundaryUpTo(UNTIL.minus(step))).contains(FROM);
        }
    }

    @Test
    void beforeItIsFutureAndAfterItIsOverAndNeverBoth() {
        assertThat(window.isFuture(FROM.minusMillis(1))).isTrue();
        assertThat(window.isFuture(FROM)).isFalse();
        assertThat(window.isOver(UNTIL.minusMillis(1))).isFalse();
        assertThat(window.isOver(UNTIL)).isTrue();
        assertThat(window.isFuture(UNTIL.plusMillis(1))).isFalse();
    }

    @Test
    void boundariesAreWhereTheAnswerChanges() {
        assertThat(window.boundaryAfter(FROM.minusMillis(1))).contains(FROM);
        assertThat(window.boundaryAfter(FROM)).contains(UNTIL);
        assertThat(window.boundaryAfter(UNTIL)).isEmpty();
        assertThat(window.boundaryUpTo(FROM.minusMillis(1))).isEmpty();
        assertThat(window.boundaryUpTo(FROM)).contains(FROM);
        assertThat(window.boundaryUpTo(UNTIL)).contains(UNTIL);
    }

    @Test
    void anEmptyWindowCannotBe() {
        assertThatThrownBy(() -> new Window(UNTIL, UNTIL)).isInstanceOf(IllegalArgumentException.class);
    }
}
