package dev.acervo.documents.domain;

/** This running instance of the service among all of them, as a holder of {@link Leases}. */
public record Instance(String name) {}
