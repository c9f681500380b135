package dev.acervo.bff.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.access.Delegation;
import dev.acervo.bff.screens.access.Permissions;
import dev.acervo.bff.screens.access.WindowState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /delegations}. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record DelegationsAnswer(
        List<DelegationAnswer> items, @Nullable String next) {

    Permissions.Page<Delegation> toScreen() {
        return new Permissions.Page<>(
                items.stream().map(DelegationAnswer::toScreen).toList(), next);
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DelegationAnswer(
            UUID id,
            UUID delegator,
            UUID delegate,
            Instant from,
            Instant until,
            String reason,
            UUID madeBy,
            WindowState state,
            Instant createdAt) {

        Delegation toScreen() {
            return new Delegation(id, delegator, delegate, from, until, reason, madeBy, state, createdAt);
        }
    }
}
