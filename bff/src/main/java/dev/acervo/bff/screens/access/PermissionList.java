package dev.acervo.bff.screens.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the permissions, the newest first.
 *
 * @param next cursor of the next page; null on the last
 */
public record PermissionList(
        List<PermissionRow> items, @Nullable String next) {}
