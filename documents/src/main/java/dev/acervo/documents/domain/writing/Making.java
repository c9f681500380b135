package dev.acervo.documents.domain.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where new ids and the time come from.
 *
 * @param ids UUIDs of version 7
 */
public record Making(Clock clock, Supplier<UUID> ids) {
    /** Now, in the milliseconds that are stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return ids.get();
    }
}
