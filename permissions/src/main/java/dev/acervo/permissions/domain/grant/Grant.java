package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission: somebody reaches a target up to a level, for some document types, inside a window, for a reason. It is
 * ended, never deleted.
 *
 * @param terms what may still change while it is not over
 * @param ended when and by whom it was ended before its time
 * @param version counts the changes, from 1
 */
public record Grant(
        GrantId id,
        Subject subject,
        Target target,
        Instant from,
        Terms terms,
        Origin origin,
        @Nullable Ending ended,
        long version) {

    /**
     * The part of a permission that can change.
     *
     * @param types document types by name, sorted; none: all that are not sensitive
     * @param until the end of the window, or none
     */
    public record Terms(
            Level level, List<String> types, @Nullable Instant until, String reason) {
        public Terms {
            types = types.stream().sorted().distinct().toList();
        }

        Terms until(Instant end) {
            return new Terms(level, types, end, reason);
        }
    }

    /**
     * Who gave it, and when.
     *
     * @param basis of a share only
     */
    public record Origin(
            EmployeeId by, Instant at, @Nullable Basis basis) {}

    public Window window() {
        return new Window(from, terms.until());
    }

    public State state(Instant now) {
        return ended != null ? State.ENDED : window().state(now);
    }

    public boolean isInForce(Instant now) {
        return ended == null && window().contains(now);
    }

    public Grant with(Terms next) {
        return new Grant(id, subject, target, from, next, origin, ended, version + 1);
    }

    public Grant end(Instant now, @Nullable EmployeeId by) {
        return new Grant(id, subject, target, from, terms, origin, new Ending(now, by), version + 1);
    }

    /** This permission, ending no later than {@code end}. */
    public Grant cut(Instant end) {
        var until = terms.until();
        return until != null && !end.isBefore(until) ? this : with(terms.until(end));
    }
}
