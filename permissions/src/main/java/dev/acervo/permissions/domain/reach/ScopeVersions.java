package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.org.EmployeeNumber;
import java.util.Arrays;

/**
 * For each person the epoch of the last change that can have altered their scope. Equal on all instances, because it
 * follows from the change log alone. Immutable.
 */
public final class ScopeVersions {
    public static final ScopeVersions NONE = new ScopeVersions(0, new long[0]);

    private final long everybody;
    private final long[] byNumber;

    private ScopeVersions(long everybody, long[] byNumber) {
        this.everybody = everybody;
        this.byNumber = byNumber;
    }

    /** As of a change that altered everybody's scope. */
    public static ScopeVersions of(long everybody) {
        return new ScopeVersions(everybody, new long[0]);
    }

    public ScopeVersions with(long epoch, Affected affected) {
        var numbers = affected.numbers();
        if (numbers == null) {
            return new ScopeVersions(epoch, new long[0]);
        }
        if (numbers.isEmpty()) {
            return this;
        }
        var next = Arrays.copyOf(byNumber, Math.max(byNumber.length, numbers.last() + 1));
        numbers.forEach((int number) -> next[number] = epoch);
        return new ScopeVersions(everybody, next);
    }

    public long of(EmployeeNumber number) {
        return number.value() < byNumber.length ? Math.max(everybody, byNumber[number.value()]) : everybody;
    }
}
