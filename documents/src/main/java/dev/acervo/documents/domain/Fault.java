package dev.acervo.documents.domain;

/**
 * One field that cannot be accepted.
 *
 * @param code stable, for programs
 * @param detail one sentence, safe to show
 */
public record Fault(String field, String code, String detail) {}
