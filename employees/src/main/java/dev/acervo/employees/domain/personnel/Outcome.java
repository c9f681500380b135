package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Employee;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action that was asked for.
 *
 * @param employee the person after it; null when it is still to come, or about many
 * @param inForce whether every request from now on is decided by what it changed; true when it changed nothing
 */
public record Outcome(RecordedAction action, @Nullable Employee employee, boolean inForce) {
    public boolean planned() {
        return action.state() == RecordedAction.State.PLANNED;
    }
}
