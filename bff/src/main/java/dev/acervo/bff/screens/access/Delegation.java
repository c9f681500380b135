package dev.acervo.bff.screens.access;

import java.time.Instant;
import java.util.UUID;

/** A delegation as the permissions service answers. */
public record Delegation(
        UUID id,
        UUID delegator,
        UUID delegate,
        Instant from,
        Instant until,
        String reason,
        UUID madeBy,
        WindowState state,
        Instant createdAt) {}
