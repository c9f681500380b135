package dev.acervo.permissions.domain.delegation;

import dev.acervo.permissions.domain.grant.Ending;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Window;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * While its window is open, the delegate reaches whom the delegator reaches at that moment through the org chart, and no
 * further: what the delegator was given, or handed, is not handed on. It is ended, never deleted.
 *
 * @param madeBy the delegator, or somebody of HR in their place
 * @param version counts the changes, from 1
 */
public record Delegation(
        DelegationId id,
        EmployeeId delegator,
        EmployeeId delegate,
        Instant from,
        Terms terms,
        EmployeeId madeBy,
        Instant createdAt,
        @Nullable Ending ended,
        long version) {
    public Delegation {
        if (delegator.equals(delegate)) {
            throw new IllegalArgumentException("nobody delegates to themselves");
        }
    }

    /** The part of a delegation that can change. */
    public record Terms(Instant until, String reason) {}

    public Window window() {
        return new Window(from, terms.until());
    }

    public State state(Instant now) {
        return ended != null ? State.ENDED : window().state(now);
    }

    public Delegation with(Terms next) {
        return new Delegation(id, delegator, delegate, from, next, madeBy, createdAt, ended, version + 1);
    }

    public Delegation end(Instant now, @Nullable EmployeeId by) {
        return new Delegation(
                id, delegator, delegate, from, terms, madeBy, createdAt, new Ending(now, by), version + 1);
    }
}
