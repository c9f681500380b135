package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Subject;
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
        Party subject,
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
    record Party(
            @Schema(allowableValues = {"person", "group"}) String type, UUID id) {}

    /** Whose documents it opens: a person's, a subtree's, a group's, a department's; or one document. */
    @Serdeable
    @Schema(
            name = "PermissionTarget",
            requiredProperties = {"type", "id"})
    record Aim(
            @Schema(allowableValues = {"person", "subtree", "group", "department", "document"})
            String type,

            UUID id) {}

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
                subject(grant.subject()),
                aim(grant.target()),
                grant.terms().level(),
                grant.terms().types(),
                grant.from(),
                grant.terms().until(),
                grant.terms().reason(),
                grant.origin().by().value(),
                name(seen.state()),
                grant.origin().at());
    }

    static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Party subject(Subject subject) {
        return switch (subject) {
            case Subject.Person(var id) -> new Party("person", id.value());
            case Subject.Group(var id) -> new Party("group", id.value());
        };
    }

    static Aim aim(Target target) {
        return switch (target) {
            case Target.Person(var id) -> new Aim("person", id.value());
            case Target.Subtree(var id) -> new Aim("subtree", id.value());
            case Target.Group(var id) -> new Aim("group", id.value());
            case Target.Department(var id) -> new Aim("department", id.value());
            case Target.Document(var id, var _) -> new Aim("document", id.value());
        };
    }
}
