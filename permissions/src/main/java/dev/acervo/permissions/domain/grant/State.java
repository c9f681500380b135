package dev.acervo.permissions.domain.grant;

/** How something with a window stands at a moment. */
public enum State {
    ACTIVE,
    FUTURE,
    ENDED
}
