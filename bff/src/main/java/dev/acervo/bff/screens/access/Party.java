package dev.acervo.bff.screens.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a permission is given to, or on whom it is.
 *
 * @param name null when it is not there any more, or not for the caller; a document has none here
 * @param title of a person
 */
public record Party(
        PartyType type,
        UUID id,
        @Nullable String name,
        @Nullable String title) {}
