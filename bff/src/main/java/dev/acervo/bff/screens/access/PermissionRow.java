package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.documents.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permission in the list, with names.
 *
 * @param types none: all that are not sensitive
 * @param until null: it has no end
 */
public record PermissionRow(
        UUID id,
        Party subject,
        Party target,
        Level level,
        List<String> types,
        Instant from,
        @Nullable Instant until,
        String reason,
        Named grantedBy,
        WindowState state,
        Instant createdAt,
        PermissionCan can) {

    static PermissionRow of(Permission permission, Names names, Asker asker) {
        return new PermissionRow(
                permission.id(),
                names.party(permission.subject()),
                names.party(permission.target()),
                permission.level(),
                permission.types(),
                permission.from(),
                permission.until(),
                permission.reason(),
                names.person(permission.grantedBy()),
                permission.state(),
                permission.createdAt(),
                PermissionCan.of(asker, permission));
    }
}
