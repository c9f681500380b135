package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Previewing.Event;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what has not happened: exactly one of a move, a termination, a permission or a delegation. */
final class PreviewBody {
    private static final Set<String> EVENTS = Set.of("move", "termination", "permission", "delegation");

    private PreviewBody() {}

    /** Exactly one of the members. Describes what {@link #event} reads. */
    @Serdeable
    @Schema(name = "ReachPreviewRequest")
    record Sent(
            @Nullable Move move,
            @Nullable Termination termination,
            @Nullable Permission permission,
            @Nullable Handover delegation) {}

    @Serdeable
    @Schema(name = "PreviewedMove", requiredProperties = "employee")
    record Move(
            UUID employee,

            @Schema(nullable = true, description = "None: to the top") @Nullable
            UUID manager) {}

    @Serdeable
    @Schema(name = "PreviewedTermination", requiredProperties = "employee")
    record Termination(
            UUID employee,

            @Schema(nullable = true, description = "Of the reports; the manager above, when absent") @Nullable
            UUID successor) {}

    @Serdeable
    @Schema(
            name = "PreviewedPermission",
            requiredProperties = {"subject", "target"})
    record Permission(
            PermissionAnswer.Party subject,
            PermissionAnswer.Aim target,
            @Schema(nullable = true) @Nullable Instant from) {}

    @Serdeable
    @Schema(
            name = "PreviewedDelegation",
            requiredProperties = {"delegator", "delegate"})
    record Handover(
            UUID delegator,
            UUID delegate,
            @Schema(nullable = true) @Nullable Instant from) {}

    /** Empty when the body has faults. */
    static Optional<Event> event(Body body) {
        body.allow(EVENTS);
        var there = EVENTS.stream().filter(body::has).toList();
        if (there.size() != 1) {
            body.fault("body", "one", "has exactly one of: move, termination, permission, delegation.");
            return Optional.empty();
        }
        return body.object(there.getFirst(), true)
                .flatMap(event -> switch (there.getFirst()) {
                    case "move" -> move(event);
                    case "termination" -> termination(event);
                    case "permission" -> permission(event);
                    default -> handover(event);
                })
                .filter(_ -> body.faults().isEmpty());
    }

    private static Optional<Event> move(Body move) {
        move.allow(Set.of("employee", "manager"));
        var manager = move.uuid("manager", false).map(EmployeeId::new).orElse(null);
        return move.uuid("employee", true).map(id -> new Event.Move(new EmployeeId(id), manager));
    }

    private static Optional<Event> termination(Body termination) {
        termination.allow(Set.of("employee", "successor"));
        var successor =
                termination.uuid("successor", false).map(EmployeeId::new).orElse(null);
        return termination.uuid("employee", true).map(id -> new Event.Termination(new EmployeeId(id), successor));
    }

    private static Optional<Event> permission(Body permission) {
        permission.allow(Set.of("subject", "target", "from"));
        var subject = PermissionBody.subject(permission);
        var target = PermissionBody.target(permission);
        var from = permission.time("from").orElse(null);
        return subject.flatMap(to -> target.map(on -> new Event.Permission(to, on, from)));
    }

    private static Optional<Event> handover(Body delegation) {
        delegation.allow(Set.of("delegator", "delegate", "from"));
        var delegator = delegation.uuid("delegator", true).map(EmployeeId::new);
        var delegate = delegation.uuid("delegate", true).map(EmployeeId::new);
        var from = delegation.time("from").orElse(null);
        return delegator.flatMap(by -> delegate.map(to -> new Event.Handover(by, to, from)));
    }
}
