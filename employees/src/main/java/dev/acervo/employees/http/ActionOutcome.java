package dev.acervo.employees.http;

import dev.acervo.employees.domain.directory.Sight;
import dev.acervo.employees.domain.personnel.Outcome;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action that was asked for.
 *
 * @param employee the person after it; null when it is still to come, or about many
 * @param inForce whether every request from now on is decided by what it changed
 * @param orgVersion what to ask {@code GET /access/org-version} for when it is not; null when it changed nothing (yet)
 */
@Serdeable
@Schema(
        name = "ActionOutcome",
        requiredProperties = {"action", "employee", "inForce", "orgVersion"})
record ActionOutcome(
        ActionView action,

        @Schema(nullable = true) @Nullable EmployeeView employee,

        boolean inForce,

        @Schema(nullable = true) @Nullable Long orgVersion) {
    static ActionOutcome of(Outcome outcome, Sight sight) {
        var employee = outcome.employee();
        var action = ActionView.of(outcome.action());
        return new ActionOutcome(
                action,
                employee == null ? null : EmployeeView.of(employee, sight),
                outcome.inForce(),
                action.orgVersion());
    }
}
