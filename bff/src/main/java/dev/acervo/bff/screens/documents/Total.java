package dev.acervo.bff.screens.documents;

/**
 * How many there are.
 *
 * @param exact false when there are more than {@code value}
 */
public record Total(long value, boolean exact) {}
