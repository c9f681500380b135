package dev.acervo.local.seed;

import java.time.Duration;

/** What became of the documents: how many of them were not there before, and how long that took. */
public record Filed(int documents, int added, Duration took) {}
