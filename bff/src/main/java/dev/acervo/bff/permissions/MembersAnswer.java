package dev.acervo.bff.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.access.Permissions;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /groups/{id}/members}. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record MembersAnswer(List<MemberAnswer> items, @Nullable String next) {

    Permissions.Page<UUID> toScreen() {
        return new Permissions.Page<>(
                items.stream().map(MemberAnswer::employeeId).toList(), next);
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MemberAnswer(UUID employeeId) {}
}
