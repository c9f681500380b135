package dev.acervo.permissions.domain.org;

/**
 * Where each id stands: a hash table with open addressing and linear probing (Knuth, The Art of Computer Programming, 6.4),
 * at most four fifths full. Each slot is three numbers side by side, so that a look-up touches one or two lines of the
 * processor's cache where a map of objects touches five; among 100,000 people that is most of the time of a decision.
 */
final class Positions {
    static final int ABSENT = -1;
    private static final int SLOT = 3;
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L; // Fibonacci hashing, same chapter

    private final long[] slots;
    private final int capacity;
    private final int shift;

    Positions(int ids) {
        capacity = Integer.highestOneBit(Math.max(2, ids + ids / 4)) << 1;
        shift = Long.numberOfLeadingZeros(capacity - 1L);
        slots = new long[SLOT * capacity];
    }

    /** Whether the id was new. No more ids than said at the beginning. */
    boolean put(EmployeeId id, int position) {
        var slot = slot(id);
        if (slots[slot + 2] != 0) {
            return false;
        }
        slots[slot] = id.value().getMostSignificantBits();
        slots[slot + 1] = id.value().getLeastSignificantBits();
        slots[slot + 2] = position + 1L;
        return true;
    }

    int of(EmployeeId id) {
        return (int) slots[slot(id) + 2] - 1;
    }

    /** The slot of the id, or the empty one where it belongs. */
    private int slot(EmployeeId id) {
        var high = id.value().getMostSignificantBits();
        var low = id.value().getLeastSignificantBits();
        var at = (int) ((high ^ low) * GOLDEN >>> shift);
        while (true) {
            var slot = SLOT * at;
            if (slots[slot + 2] == 0 || (slots[slot + 1] == low && slots[slot] == high)) {
                return slot;
            }
            at = (at + 1) & (capacity - 1);
        }
    }
}
