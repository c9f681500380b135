package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission that somebody wants to give, as far as it could be read.
 *
 * @param from the start of the window, or now
 * @param faults what could not be read; a member that is absent without a fault here was not needed
 */
public record Proposal(
        @Nullable EmployeeId subject,
        @Nullable Target target,
        @Nullable Instant from,
        Grant.@Nullable Terms terms,
        List<Refusal.Fault> faults) {}
