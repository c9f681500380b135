package dev.acervo.bff.permissions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.access.PartyType;
import dev.acervo.bff.screens.access.Permission;
import dev.acervo.bff.screens.access.Permissions;
import dev.acervo.bff.screens.access.WindowState;
import dev.acervo.bff.screens.documents.Level;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of {@code GET /permissions}. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record PermissionsAnswer(
        List<PermissionAnswer> items, @Nullable String next) {

    Permissions.Page<Permission> toScreen() {
        return new Permissions.Page<>(
                items.stream().map(PermissionAnswer::toScreen).toList(), next);
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PermissionAnswer(
            UUID id,
            SideAnswer subject,
            SideAnswer target,
            Level level,
            @Nullable List<String> types,
            Instant from,
            @Nullable Instant until,
            String reason,
            UUID grantedBy,
            WindowState state,
            Instant createdAt) {

        Permission toScreen() {
            return new Permission(
                    id,
                    subject.toScreen(),
                    target.toScreen(),
                    level,
                    types == null ? List.of() : types,
                    from,
                    until,
                    reason,
                    grantedBy,
                    state,
                    createdAt);
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SideAnswer(PartyType type, UUID id) {
        Permission.Side toScreen() {
            return new Permission.Side(type, id);
        }
    }
}
