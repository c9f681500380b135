package dev.acervo.documents.domain;

/** Said within this instance when it has put an event into the outbox: whoever relays need not wait to look again. */
public record EventsWaiting() {}
