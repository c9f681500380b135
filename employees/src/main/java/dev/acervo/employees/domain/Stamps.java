package dev.acervo.employees.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Where times and new ids come from. */
public record Stamps(Clock clock, Supplier<UUID> ids) {
    Instant now() {
        return clock.instant();
    }

    EmployeeEvent event(EmployeeEvent.Kind kind, Employee employee) {
        return new EmployeeEvent(ids.get(), kind, now(), employee);
    }
}
