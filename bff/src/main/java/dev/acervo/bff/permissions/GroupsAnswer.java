package dev.acervo.bff.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.access.PeopleGroup;
import dev.acervo.bff.screens.access.Permissions;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /groups}; who is in a group is absent for those who may not know. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record GroupsAnswer(List<GroupAnswer> items, @Nullable String next) {

    Permissions.Page<PeopleGroup> toScreen() {
        return new Permissions.Page<>(items.stream().map(GroupAnswer::toScreen).toList(), next);
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroupAnswer(
            UUID id,
            String name,
            @Nullable String description,
            @Nullable Integer size,
            @Nullable List<UUID> people,
            @Nullable List<UUID> groups,
            @Nullable RuleAnswer rule,
            @Nullable UUID createdBy,
            Instant createdAt) {

        PeopleGroup toScreen() {
            return new PeopleGroup(
                    id,
                    name,
                    description == null ? "" : description,
                    size,
                    all(people),
                    all(groups),
                    rule == null ? null : rule.toScreen(),
                    createdBy,
                    createdAt);
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RuleAnswer(
            @Nullable List<UUID> departments,
            @Nullable List<String> titles,
            @Nullable List<String> locations,
            @Nullable List<String> statuses) {

        PeopleGroup.Rule toScreen() {
            return new PeopleGroup.Rule(all(departments), all(titles), all(locations), all(statuses));
        }
    }

    /** The service leaves out what is empty. */
    private static <T> List<T> all(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
