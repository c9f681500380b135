package dev.acervo.bff.screens.access;

import org.jspecify.annotations.Nullable;

/** What the permissions are narrowed to, as the caller wrote it. */
public record PermissionFilter(
        @Nullable String subject,
        @Nullable String target,
        @Nullable String level,
        @Nullable String state,
        @Nullable String grantedBy,
        @Nullable String q,
        @Nullable String limit,
        @Nullable String cursor) {}
