package dev.acervo.bff.screens.access;

import org.jspecify.annotations.Nullable;

/** What the delegations are narrowed to, as the caller wrote it. */
public record DelegationFilter(
        @Nullable String delegator,
        @Nullable String delegate,
        @Nullable String state,
        @Nullable String limit,
        @Nullable String cursor) {}
