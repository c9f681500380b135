package dev.acervo.employees.domain.directory;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldChange;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to somebody once.
 *
 * @param version of the person, that it made
 * @param by who decided it; nobody, when the company was founded
 * @param effectiveOn the day that it is dated
 */
public record HistoryEntry(
        long version,
        OrgVersion orgVersion,
        Instant at,
        @Nullable EmployeeId by,
        LocalDate effectiveOn,
        Revision.Kind kind,
        List<FieldChange> changes) {}
