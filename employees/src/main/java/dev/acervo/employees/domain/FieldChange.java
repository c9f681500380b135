package dev.acervo.employees.domain;

import org.jspecify.annotations.Nullable;

/**
 * One field of a person before and after a change.
 *
 * @param field by the name that the API has for it; a field that HR defined: {@code custom.} and its key
 * @param was null where nothing was
 * @param is null where nothing is
 */
public record FieldChange(
        String field, @Nullable String was, @Nullable String is) {
    /** Before the key of a field that HR defined. */
    public static final String CUSTOM = "custom.";
}
