package dev.acervo.bff.screens.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group in the list.
 *
 * @param size how many people are in it; null for those who may not know, as is the kind
 */
public record GroupRow(
        UUID id,
        String name,
        String description,
        @Nullable Integer size,
        @Nullable GroupKind kind,
        Instant createdAt) {

    static GroupRow of(PeopleGroup group) {
        return new GroupRow(
                group.id(), group.name(), group.description(), group.size(), kind(group), group.createdAt());
    }

    static @Nullable GroupKind kind(PeopleGroup group) {
        if (group.size() == null) {
            return null;
        }
        return group.rule() == null ? GroupKind.hand : GroupKind.rule;
    }
}
