package dev.acervo.permissions.domain.org;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * For each value of one fact, the numbers of the people for whom it is true. Immutable: its successor has copies of the sets
 * that change and shares the others.
 *
 * @param <K> the values
 */
final class FactIndex<K> {
    private final Map<K, RoaringBitmap> numbers;

    private FactIndex(Map<K, RoaringBitmap> numbers) {
        this.numbers = numbers;
    }

    /** What is true of somebody. */
    interface Fact<K> {
        @Nullable
        K of(Member member);
    }

    /** Somebody as they were, if they were known, and as they are. */
    record Exchange(@Nullable Member before, Member after) {}

    static <K> FactIndex<K> of(Collection<Member> people, Fact<K> fact) {
        var numbers = new HashMap<K, RoaringBitmap>();
        for (var member : people) {
            var value = fact.of(member);
            if (value != null) {
                numbers.computeIfAbsent(value, _ -> new RoaringBitmap())
                        .add(member.number().value());
            }
        }
        return new FactIndex<>(numbers);
    }

    /** @param exchanges each person once */
    FactIndex<K> with(Collection<Exchange> exchanges, Fact<K> fact) {
        var touched = new HashMap<K, RoaringBitmap>();
        for (var exchange : exchanges) {
            var before = exchange.before() == null ? null : fact.of(exchange.before());
            var after = fact.of(exchange.after());
            var number = exchange.after().number().value();
            if (Objects.equals(before, after)) {
                continue;
            }
            if (before != null) {
                touched.computeIfAbsent(before, this::copy).remove(number);
            }
            if (after != null) {
                touched.computeIfAbsent(after, this::copy).add(number);
            }
        }
        return touched.isEmpty() ? this : replaced(touched);
    }

    private RoaringBitmap copy(K value) {
        var shared = numbers.get(value);
        return shared == null ? new RoaringBitmap() : shared.clone();
    }

    private FactIndex<K> replaced(Map<K, RoaringBitmap> touched) {
        var next = new HashMap<>(numbers);
        next.putAll(touched);
        touched.forEach((value, left) -> {
            if (left.isEmpty()) {
                next.remove(value);
            }
        });
        return new FactIndex<>(next);
    }

    /** Not to be changed. */
    RoaringBitmap numbers(@Nullable K value) {
        var found = value == null ? null : numbers.get(value);
        return found == null ? new RoaringBitmap() : found;
    }

    /** For whom any of the values is true; not to be changed. */
    RoaringBitmap numbers(Collection<K> values) {
        var found = values.stream().map(numbers::get).filter(Objects::nonNull).toArray(RoaringBitmap[]::new);
        return found.length == 1 ? found[0] : FastAggregation.or(found);
    }
}
