package dev.acervo.bff.screens.access;

/** How something with a beginning and an end stands now, by the names that the API uses. */
public enum WindowState {
    active,
    future,
    ended
}
