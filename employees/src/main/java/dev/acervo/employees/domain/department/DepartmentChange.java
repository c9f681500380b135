package dev.acervo.employees.domain.department;

import dev.acervo.employees.domain.OrgVersion;
import java.time.Instant;
import java.util.UUID;

/**
 * A department was made, changed or removed.
 *
 * @param id of the event
 * @param department as it is, or as it was when it was removed
 */
public record DepartmentChange(UUID id, Kind kind, OrgVersion version, Instant at, Department department) {
    /** What happened. */
    public enum Kind {
        CREATED,
        CHANGED,
        REMOVED
    }
}
