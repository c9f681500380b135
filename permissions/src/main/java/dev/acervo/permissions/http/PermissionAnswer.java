package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.reach.Granting;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A permission on the wire. */
@Serdeable
@Schema(
        name = "Permission",
        requiredProperties = {
            "id",
            "subject",
            "target",
            "level",
            "types",
            "from",
            "reason",
            "grantedBy",
            "state",
            "createdAt"
        })
record PermissionAnswer(
        UUID id,
        Subject subject,
        Aim target,
        Level level,
        List<String> types,
        Instant from,
        @Schema(nullable = true) @Nullable Instant until,
        String reason,
        UUID grantedBy,

        @Schema(allowableValues = {"active", "future", "ended"})
        String state,

        Instant createdAt) {

    /** Who has it. */
    @Serdeable
    @Schema(
            name = "PermissionSubject",
            requiredProperties = {"type", "id"})
    record Subject(@Schema(allowableValues = "person") String type, UUID id) {}

    /** Whose documents it opens: somebody's, or somebody's and everybody's below. */
    @Serdeable
    @Schema(
            name = "PermissionTarget",
            requiredProperties = {"type", "id"})
    record Aim(
            @Schema(allowableValues = {"person", "subtree"}) String type, UUID id) {}

    /** One page, the newest first. */
    @Serdeable
    @Schema(name = "PermissionPage", requiredProperties = "items")
    record Page(
            List<PermissionAnswer> items,
            @Schema(nullable = true) @Nullable String next) {}

    static PermissionAnswer of(Granting.Seen seen) {
        var grant = seen.grant();
        return new PermissionAnswer(
                grant.id().value(),
                new Subject("person", grant.subject().value()),
                aim(grant.target()),
                grant.terms().level(),
                grant.terms().types(),
                grant.from(),
                grant.terms().until(),
                grant.terms().reason(),
                grant.grantedBy().value(),
                name(seen.state()),
                grant.createdAt());
    }

    static String name(Grant.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Aim aim(Target target) {
        return switch (target) {
            case Target.Person(var id) -> new Aim("person", id.value());
            case Target.Subtree(var id) -> new Aim("subtree", id.value());
        };
    }
}
