package dev.acervo.bff.screens.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of delegations, the newest first.
 *
 * @param next cursor of the next page; null on the last
 */
public record DelegationList(
        List<DelegationRow> items, @Nullable String next) {}
