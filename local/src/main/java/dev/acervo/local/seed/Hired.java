package dev.acervo.local.seed;

import java.time.Duration;

/**
 * What became of a file of people.
 *
 * @param took from the first byte sent until access is decided by the new chart
 */
public record Hired(int hired, int changed, int unchanged, Duration took) {

    public int people() {
        return hired + changed + unchanged;
    }
}
