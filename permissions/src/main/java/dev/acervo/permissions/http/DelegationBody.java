package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Delegating;
import dev.acervo.permissions.domain.reach.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a delegation that somebody makes or changes. */
final class DelegationBody {
    private static final Set<String> SENT = Set.of("delegator", "delegate", "from", "until", "reason");
    private static final Set<String> ALL =
            Set.of("id", "delegator", "delegate", "from", "until", "reason", "madeBy", "state", "createdAt");

    private DelegationBody() {}

    /** A delegation to make. Describes what {@link #draft} reads. */
    @Serdeable
    @Schema(
            name = "NewDelegation",
            requiredProperties = {"delegate", "until", "reason"})
    record Sent(
            @Schema(nullable = true, description = "The caller, when absent") @Nullable
            UUID delegator,

            UUID delegate,

            @Schema(nullable = true, description = "Now, when absent") @Nullable
            Instant from,

            Instant until,
            @Schema(maxLength = 500) String reason) {}

    /** What can change; the members that cannot may come back as GET gave them. Describes what {@link #changed} reads. */
    @Serdeable
    @Schema(
            name = "DelegationChange",
            requiredProperties = {"until", "reason"})
    record Changed(Instant until, @Schema(maxLength = 500) String reason) {}

    /** The member {@code delegator} as far as it can be read, to decide whether the caller may go on at all. */
    static @Nullable EmployeeId delegator(Body body, EmployeeId caller) {
        var node = body.raw("delegator");
        if (node == null) {
            return caller;
        }
        return node.isString()
                ? Parameters.uuid(node.getStringValue()).map(EmployeeId::new).orElse(null)
                : null;
    }

    static Delegating.Draft draft(Body body, EmployeeId caller) {
        body.allow(SENT);
        var delegator = body.has("delegator") ? body.uuid("delegator", true).map(EmployeeId::new) : Optional.of(caller);
        var delegate = body.uuid("delegate", true).map(EmployeeId::new);
        var from = body.time("from");
        var terms = terms(body);
        return new Delegating.Draft(
                delegator.orElse(null), delegate.orElse(null), from.orElse(null), terms.orElse(null), body.faults());
    }

    static Delegation.Terms changed(Body body, DelegationAnswer now) {
        body.allow(ALL);
        same(body, "id", now.id());
        same(body, "delegator", now.delegator());
        same(body, "delegate", now.delegate());
        same(body, "madeBy", now.madeBy());
        same(body, "state", now.state());
        sameTime(body, "from", now.from());
        sameTime(body, "createdAt", now.createdAt());
        var terms = terms(body);
        return terms.filter(_ -> body.faults().isEmpty())
                .orElseThrow(() -> new Refusal.Invalid(body.faults()).refused());
    }

    private static void same(Body body, String field, Object value) {
        if (body.has(field)
                && body.text(field, false).filter(value.toString()::equals).isEmpty()) {
            body.fault(field, "read-only", "cannot be changed.");
        }
    }

    private static void sameTime(Body body, String field, Instant value) {
        if (body.has(field) && body.time(field).filter(value::equals).isEmpty()) {
            body.fault(field, "read-only", "cannot be changed.");
        }
    }

    private static Optional<Delegation.Terms> terms(Body body) {
        if (!body.has("until")) {
            body.fault("until", "required", "is required: a delegation ends.");
        }
        var until = body.time("until");
        var reason = PermissionBody.reason(body);
        return until.flatMap(end -> reason.map(why -> new Delegation.Terms(end, why)));
    }
}
