package dev.acervo.bff.screens.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A delegation in a list, with names.
 *
 * @param delegator who is away
 * @param delegate who stands in
 */
public record DelegationRow(
        UUID id,
        Named delegator,
        Named delegate,
        Instant from,
        Instant until,
        String reason,
        Named madeBy,
        WindowState state,
        Instant createdAt,
        DelegationCan can) {

    static DelegationRow of(Delegation delegation, Names names, Asker asker) {
        return new DelegationRow(
                delegation.id(),
                names.person(delegation.delegator()),
                names.person(delegation.delegate()),
                delegation.from(),
                delegation.until(),
                delegation.reason(),
                names.person(delegation.madeBy()),
                delegation.state(),
                delegation.createdAt(),
                DelegationCan.of(asker, delegation));
    }
}
