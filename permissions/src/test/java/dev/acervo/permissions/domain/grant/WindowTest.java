package dev.acervo.permissions.domain.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
