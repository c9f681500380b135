package dev.acervo.employees.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where times, days and new ids come from.
 *
 * @param clock in the time zone of the company, which decides when a day begins
 */
public record Stamps(Clock clock, Supplier<UUID> ids) {
    /** To the microsecond, which is what is kept: a repeated request is answered as the first one was. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public Revision revision(Revision.Kind kind, @Nullable Employee before, Employee after) {
        return new Revision(ids.get(), kind, before, after);
    }
}
