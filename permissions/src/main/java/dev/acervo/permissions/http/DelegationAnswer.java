package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.reach.Delegating;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delegation on the wire. */
@Serdeable
@Schema(
        name = "Delegation",
        requiredProperties = {"id", "delegator", "delegate", "from", "until", "reason", "madeBy", "state", "createdAt"})
record DelegationAnswer(
        UUID id,

        @Schema(description = "Whose reach through the org chart is handed over")
        UUID delegator,

        @Schema(description = "Who has it meanwhile") UUID delegate,
        Instant from,
        Instant until,
        String reason,
        UUID madeBy,

        @Schema(allowableValues = {"active", "future", "ended"})
        String state,

        Instant createdAt) {

    /** One page, the newest first. */
    @Serdeable
    @Schema(name = "DelegationPage", requiredProperties = "items")
    record Page(
            List<DelegationAnswer> items,
            @Schema(nullable = true) @Nullable String next) {}

    static DelegationAnswer of(Delegating.Seen seen) {
        var delegation = seen.delegation();
        return new DelegationAnswer(
                delegation.id().value(),
                delegation.delegator().value(),
                delegation.delegate().value(),
                delegation.from(),
                delegation.terms().until(),
                delegation.terms().reason(),
                delegation.madeBy().value(),
                PermissionAnswer.name(seen.state()),
                delegation.createdAt());
    }
}
