package dev.acervo.bff.screens.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as the permissions service shows it to the caller. Who is in it is null for those who may not know.
 *
 * @param people by hand
 * @param groups by hand: those whose people are in it
 * @param rule null for one by hand
 */
public record PeopleGroup(
        UUID id,
        String name,
        String description,
        @Nullable Integer size,
        List<UUID> people,
        List<UUID> groups,
        @Nullable Rule rule,
        @Nullable UUID createdBy,
        Instant createdAt) {

    /** Each condition that is there is met by any of its values. */
    public record Rule(List<UUID> departments, List<String> titles, List<String> locations, List<String> statuses) {}
}
