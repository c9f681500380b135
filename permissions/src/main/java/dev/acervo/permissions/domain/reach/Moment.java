package dev.acervo.permissions.domain.reach;

import java.time.Instant;

/** The world and the store's clock, both learned after the question arrived. */
public record Moment(World world, Instant time) {}
