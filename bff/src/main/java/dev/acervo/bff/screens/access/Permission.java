package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.documents.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A permission as the permissions service answers. */
public record Permission(
        UUID id,
        Side subject,
        Side target,
        Level level,
        List<String> types,
        Instant from,
        @Nullable Instant until,
        String reason,
        UUID grantedBy,
        WindowState state,
        Instant createdAt) {

    /** Who has it, or whose documents it opens. */
    public record Side(PartyType type, UUID id) {}
}
