package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission: somebody reaches a target up to a level, for some document types, inside a window, for a reason. It is
 * ended, never deleted.
 *
 * @param terms what {@code hr} may still change while it is not over
 * @param ended when and by whom it was ended before its time
 * @param version counts the changes, from 1
 */
public record Grant(
        GrantId id,
        EmployeeId subject,
        Target target,
        Instant from,
        Terms terms,
        EmployeeId grantedBy,
        Instant createdAt,
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
    }

    /**
     * An end before its time.
     *
     * @param by nobody when it follows from a termination
     */
    public record Ending(Instant at, @Nullable EmployeeId by) {}

    /** How a permission stands at a moment. */
    public enum State {
        ACTIVE,
        FUTURE,
        ENDED
    }

    public Window window() {
        return new Window(from, terms.until());
    }

    public State state(Instant now) {
        if (ended != null || window().isOver(now)) {
            return State.ENDED;
        }
        return window().isFuture(now) ? State.FUTURE : State.ACTIVE;
    }

    public Grant with(Terms next) {
        return new Grant(id, subject, target, from, next, grantedBy, createdAt, ended, version + 1);
    }

    public Grant end(Instant now, @Nullable EmployeeId by) {
        return new Grant(id, subject, target, from, terms, grantedBy, createdAt, new Ending(now, by), version + 1);
    }
}
