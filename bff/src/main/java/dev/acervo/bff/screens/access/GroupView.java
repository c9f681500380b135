package dev.acervo.bff.screens.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group's page.
 *
 * @param etag to change it with
 * @param size how many people are in it; null for those who may not know, as is the kind
 * @param people by hand
 * @param groups by hand: those whose people are in it
 * @param rule null for one by hand
 */
public record GroupView(
        UUID id,
        String etag,
        String name,
        String description,
        @Nullable Integer size,
        @Nullable GroupKind kind,
        List<Named> people,
        List<Named> groups,
        @Nullable Rule rule,
        @Nullable Named createdBy,
        Instant createdAt,
        GroupCan can) {

    /** Each condition that is there is met by any of its values. */
    public record Rule(List<Named> departments, List<String> titles, List<String> locations, List<String> statuses) {}
}
