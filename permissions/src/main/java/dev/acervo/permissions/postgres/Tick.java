package dev.acervo.permissions.postgres;

import java.time.Instant;

/** The epoch, and PostgreSQL's clock at the moment of reading it. */
record Tick(long epoch, Instant time) {}
