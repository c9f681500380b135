package dev.acervo.permissions.domain.delegation;

import java.util.UUID;

/** Names one delegation (UUID version 7). */
public record DelegationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
