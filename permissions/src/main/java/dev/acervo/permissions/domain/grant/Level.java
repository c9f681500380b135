package dev.acervo.permissions.domain.grant;

/** How far a permission goes, from the least to the most. What each lets one do is decided by {@code documents}. */
public enum Level {
    METADATA,
    VIEW,
    EDIT,
    MANAGE
}
