package dev.acervo.permissions.domain.grant;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The half-open time {@code [from, until)} in which a permission counts; without {@code until} it has no end. */
public record Window(Instant from, @Nullable Instant until) {
    public Window {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a window ends after it starts");
        }
    }

    public boolean contains(Instant time) {
        return !isFuture(time) && !isOver(time);
    }

    public boolean isFuture(Instant time) {
        return time.isBefore(from);
    }

    public boolean isOver(Instant time) {
        return until != null && !time.isBefore(until);
    }

    public State state(Instant time) {
        if (isOver(time)) {
            return State.ENDED;
        }
        return isFuture(time) ? State.FUTURE : State.ACTIVE;
    }

    /** The first moment after {@code time} at which {@link #contains} answers differently. */
    public Optional<Instant> boundaryAfter(Instant time) {
        return boundaries().filter(boundary -> boundary.isAfter(time)).findFirst();
    }

    /** The last moment up to and with {@code time} at which {@link #contains} began to answer as it does. */
    public Optional<Instant> boundaryUpTo(Instant time) {
        return boundaries().filter(boundary -> !boundary.isAfter(time)).reduce((first, second) -> second);
    }

    private Stream<Instant> boundaries() {
        return until == null ? Stream.of(from) : Stream.of(from, until);
    }
}
