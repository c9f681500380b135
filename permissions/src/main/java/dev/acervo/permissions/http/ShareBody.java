package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Proposal;
import dev.acervo.permissions.domain.reach.Sharing;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a share that the documents service records. */
record ShareBody(Sharing.Maker maker, Proposal proposal) {
    private static final Set<String> SENT =
            Set.of("subject", "document", "owner", "level", "from", "until", "reason", "sharedBy", "basis");

    /** A share of one document. Describes what {@link #of} reads. */
    @Serdeable
    @Schema(
            name = "NewShare",
            requiredProperties = {"subject", "document", "owner", "level", "reason", "sharedBy", "basis"})
    record Sent(
            PermissionAnswer.Party subject,
            UUID document,

            @Schema(description = "Whom the document is about")
            UUID owner,

            Level level,

            @Schema(nullable = true, description = "Now, when absent") @Nullable
            Instant from,

            @Schema(nullable = true) @Nullable Instant until,
            @Schema(maxLength = 500) String reason,

            @Schema(description = "The person who shares") UUID sharedBy,

            Footing basis) {}

    /** What lets that person manage the document. */
    @Serdeable
    @Schema(name = "ShareBasis", requiredProperties = "kind")
    record Footing(
            @Schema(allowableValues = {"ROLE", "SELF", "DIRECT", "LINE", "GRANT"})
            String kind,

            @Schema(nullable = true, description = "Of the kind GRANT") @Nullable
            UUID permissionId) {}

    /** Who ends a share. Describes what {@link #endedBy} reads. */
    @Serdeable
    @Schema(name = "ShareEnd", requiredProperties = "endedBy")
    record End(UUID endedBy) {}

    static ShareBody of(Body body) {
        body.allow(SENT);
        var subject = PermissionBody.subject(body);
        var document = body.uuid("document", true).map(DocumentId::new);
        var owner = body.uuid("owner", true).map(EmployeeId::new);
        var from = body.time("from");
        var until = body.time("until");
        var level = PermissionBody.level(body);
        var reason = PermissionBody.reason(body);
        var by = body.uuid("sharedBy", true).map(EmployeeId::new);
        var basis = body.object("basis", true).flatMap(ShareBody::basis);
        var target = document.flatMap(id -> owner.map(about -> new Target.Document(id, about)));
        var terms = level.flatMap(upTo -> reason.map(why -> new Grant.Terms(upTo, List.of(), until.orElse(null), why)));
        return new ShareBody(
                new Sharing.Maker(by.orElse(null), basis.orElse(null)),
                new Proposal(
                        subject.orElse(null),
                        target.orElse(null),
                        from.orElse(null),
                        terms.orElse(null),
                        body.faults()));
    }

    private static Optional<Basis> basis(Body basis) {
        basis.allow(Set.of("kind", "permissionId"));
        var kind = basis.text("kind", true).orElse("");
        return switch (kind) {
            case "ROLE" -> Optional.of(new Basis.Role());
            case "SELF" -> Optional.of(new Basis.Self());
            case "DIRECT" -> Optional.of(new Basis.Direct());
            case "LINE" -> Optional.of(new Basis.Line());
            case "GRANT" -> basis.uuid("permissionId", true).map(GrantId::new).map(Basis.Permission::new);
            case "" -> Optional.empty();
            default -> {
                basis.fault("kind", "unknown", "is not one of: ROLE, SELF, DIRECT, LINE, GRANT.");
                yield Optional.empty();
            }
        };
    }

    static Optional<EmployeeId> endedBy(Body body) {
        body.allow(Set.of("endedBy"));
        return body.uuid("endedBy", true).filter(_ -> body.faults().isEmpty()).map(EmployeeId::new);
    }
}
