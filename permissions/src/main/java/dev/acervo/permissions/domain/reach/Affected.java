package dev.acervo.permissions.domain.reach;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whose scope a change can alter.
 *
 * @param numbers of those people; absent: everybody, the answer when unsure
 */
public record Affected(@Nullable RoaringBitmap numbers) {
    public static final Affected EVERYBODY = new Affected(null);
}
