package dev.acervo.permissions.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.permissions.domain.grant.Grant;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an event about a permission. Its reason stays here: it may tell more than a topic should hold. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PermissionMessage(
        UUID permissionId,
        Party subject,
        Party target,
        String level,
        List<String> types,
        Instant from,
        @Nullable Instant until,
        UUID grantedBy,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {

    @Serdeable
    record Party(String type, UUID id) {}

    static PermissionMessage of(Grant grant) {
        var ended = grant.ended();
        return new PermissionMessage(
                grant.id().value(),
                new Party(GrantRow.subjectType(grant.subject()), grant.subject().value()),
                new Party(GrantRow.targetType(grant.target()), grant.target().value()),
                grant.terms().level().name(),
                grant.terms().types(),
                grant.from(),
                grant.terms().until(),
                grant.origin().by().value(),
                ended == null ? null : ended.at(),
                ended == null || ended.by() == null ? null : ended.by().value());
    }
}
