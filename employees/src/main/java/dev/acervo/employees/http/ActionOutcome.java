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
 */
@Serdeable
@Schema(
        name = "ActionOutcome",
        requiredProperties = {"action", "employee", "inForce"})
record ActionOutcome(
        ActionView action,

        @Schema(nullable = true) @Nullable EmployeeView employee,

        boolean inForce) {
    static ActionOutcome of(Outcome outcome, Sight sight) {
        var employee = outcome.employee();
        return new ActionOutcome(
                ActionView.of(outcome.action()),
                employee == null ? null : EmployeeView.of(employee, sight),
                outcome.inForce());
    }
}
