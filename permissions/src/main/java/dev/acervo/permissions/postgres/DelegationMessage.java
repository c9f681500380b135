package dev.acervo.permissions.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.permissions.domain.delegation.Delegation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event about a delegation. Its reason stays here: it may tell more than a topic should hold. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DelegationMessage(
        UUID delegationId,
        UUID delegator,
        UUID delegate,
        Instant from,
        Instant until,
        UUID madeBy,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {

    static DelegationMessage of(Delegation delegation) {
        var ended = delegation.ended();
        return new DelegationMessage(
                delegation.id().value(),
                delegation.delegator().value(),
                delegation.delegate().value(),
                delegation.from(),
                delegation.terms().until(),
                delegation.madeBy().value(),
                ended == null ? null : ended.at(),
                ended == null || ended.by() == null ? null : ended.by().value());
    }
}
