package dev.acervo.permissions.domain.grant;

/** What happened to a permission that others want to know. */
public sealed interface GrantEvent {
    Grant grant();

    record Created(Grant grant) implements GrantEvent {}

    record Ended(Grant grant) implements GrantEvent {}
}
