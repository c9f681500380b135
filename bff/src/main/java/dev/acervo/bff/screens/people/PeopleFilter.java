package dev.acervo.bff.screens.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the directory is narrowed to, as the caller wrote it.
 *
 * @param departmentIds with everything below them
 * @param lines everybody below any of these people
 * @param statuses none means everybody who is still employed
 */
public record PeopleFilter(
        @Nullable String q,
        List<String> departmentIds,
        List<String> lines,
        List<String> statuses,
        @Nullable String hiredFrom,
        @Nullable String hiredTo,
        @Nullable String sort,
        @Nullable String limit,
        @Nullable String cursor) {}
