package dev.acervo.employees.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a person; the person is as the change left them.
 *
 * @param id of this event, for consumers that see it twice
 */
public record EmployeeEvent(UUID id, Kind kind, Instant at, Employee employee) {
    /** What happened. */
    public enum Kind {
        HIRED,
        CHANGED,
        TERMINATED
    }
}
