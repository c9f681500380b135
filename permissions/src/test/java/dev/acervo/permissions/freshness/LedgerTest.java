package dev.acervo.permissions.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Ledger ledger = new Ledger();

    LedgerTest() {
        ledger.wrote(100, 110, true);
        ledger.wrote(200, 210, false);
    }

    @Test
    void aYesThatBeganAfterTheRevokeWasAnsweredIsWrong() {
        assertThat(wrong(211, 220, true)).isTrue();
        assertThat(wrong(211, 220, false)).isFalse();
    }

    @Test
    void besideAChangeBothAreRight() {
        for (var holds : new boolean[] {true, false}) {
            assertThat(wrong(205, 220, holds)).isFalse();
            assertThat(wrong(150, 205, holds)).isFalse();
            assertThat(wrong(90, 100, holds)).isFalse();
            assertThat(wrong(105, 108, holds)).isFalse();
        }
    }

    @Test
    void betweenTwoChangesTheRightIsThere() {
        assertThat(wrong(111, 199, true)).isFalse();
        assertThat(wrong(111, 199, false)).isTrue();
        assertThat(ledger.settled(true)).isEqualTo(2);
    }

    @Test
    void beforeTheFirstChangeThereIsNone() {
        assertThat(wrong(1, 99, true)).isTrue();
        assertThat(wrong(1, 99, false)).isFalse();
    }

    private boolean wrong(long sent, long answered, boolean holds) {
        var heard = new Ledger.Heard("check", 0, sent, answered, holds);
        ledger.heard(heard);
        return ledger.wrong().contains(heard);
    }
}
