package dev.acervo.permissions.domain.org;

/** Whether somebody works here. Only a terminated person loses, and leaves, the reach of the line. */
public enum Employment {
    ACTIVE,
    ON_LEAVE,
    TERMINATED
}
