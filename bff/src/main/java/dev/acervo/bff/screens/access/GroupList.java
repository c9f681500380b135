package dev.acervo.bff.screens.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the groups, by name.
 *
 * @param next cursor of the next page; null on the last
 */
public record GroupList(List<GroupRow> items, @Nullable String next) {}
