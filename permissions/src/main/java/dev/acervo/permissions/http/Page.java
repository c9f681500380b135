package dev.acervo.permissions.http;

import dev.acervo.platform.http.Cursors;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor to go on with, if there is more
 */
record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param found one more than {@code size}, if there is more
     * @param bound what the cursor is for; it opens for nothing else
     * @param place where an item stands in the list
     */
    static <T> Page<T> of(List<T> found, int size, Cursors cursors, String bound, Function<T, String> place) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, size);
        return new Page<>(items, cursors.seal(bound, List.of(place.apply(items.getLast()))));
    }

    <R> List<R> map(Function<T, R> wire) {
        return items.stream().map(wire).toList();
    }
}
