package dev.acervo.employees.domain.chart;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable set of employee numbers. */
public final class Numbers implements IntPredicate {
    private final BitSet bits;
    private final int size;

    Numbers(BitSet bits) {
        this.bits = bits;
        this.size = bits.cardinality();
    }

    public static Numbers of(IntStream numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return new Numbers(bits);
    }

    public int size() {
        return size;
    }

    public boolean contains(int number) {
        return bits.get(number);
    }

    @Override
    public boolean test(int number) {
        return contains(number);
    }

    /** Those of this set that are in the other too. */
    public Numbers and(Numbers other) {
        var both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Numbers(both);
    }

    /** Those of this set that are not in the other. */
    public Numbers without(Numbers other) {
        var rest = (BitSet) bits.clone();
        rest.andNot(other.bits);
        return new Numbers(rest);
    }

    public IntStream stream() {
        return bits.stream();
    }

    /** Bit {@code n} of the set is bit {@code n % 8} of byte {@code n / 8}, the lowest bit first. */
    public byte[] toBytes() {
        return bits.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && bits.equals(numbers.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
