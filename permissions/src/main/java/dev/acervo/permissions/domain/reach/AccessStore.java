package dev.acervo.permissions.domain.reach;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what decides reach, for all instances. All changes are in one total order, the epoch.
 *
 * <p>Every method refuses with {@link Refusal.Unavailable} rather than answer from memory when the store cannot be asked.
 */
public interface AccessStore {

    /** The world with at least every change that was committed, by whatever instance, before this call. */
    Moment now();

    /**
     * Decides and changes, alone: the moment handed to the decision cannot be outdated before its change is in force. All
     * of the change is kept, or nothing. A refusal thrown by the decision changes nothing.
     */
    <R> R change(Function<Moment, Decided<R>> decision);

    /**
     * As {@link #change}, at most once per key: the same key with the same content gives the id of what the first call made
     * and decides nothing.
     */
    UUID changeOnce(@Nullable Once once, Function<Moment, Decided<UUID>> decision);

    /** Waits until the chart at this version or a later one is in force on all instances, or the time is over. */
    Moment await(long orgVersion, Duration longest);

    /**
     * An answer, and what has to change for it to be true, if anything.
     *
     * @param <R> what the caller gets
     */
    record Decided<R>(R answer, Optional<Change> change) {}

    /**
     * Names one attempt of somebody to do one thing.
     *
     * @param content digest of what was sent
     */
    record Once(String person, String route, String key, String content) {}
}
