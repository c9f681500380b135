package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.OrgVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action and what became of it.
 *
 * @param effectiveOn the day, in the company's time zone, at whose beginning it takes effect
 * @param by who decided it
 * @param endedAt when it was done, cancelled or found impossible
 * @param orgVersion the version that it made, when it was done and changed something
 * @param people how many people it changed
 * @param problem why it was impossible
 * @param version counts its changes, from 1
 */
public record RecordedAction(
        ActionId id,
        PersonnelAction action,
        LocalDate effectiveOn,
        State state,
        EmployeeId by,
        Instant at,
        @Nullable Instant endedAt,
        @Nullable OrgVersion orgVersion,
        int people,
        @Nullable String problem,
        long version) {

    /** What became of it. */
    public enum State {
        PLANNED,
        DONE,
        CANCELLED,
        FAILED
    }

    static RecordedAction planned(
            ActionId id, PersonnelAction action, LocalDate effectiveOn, EmployeeId by, Instant at) {
        return new RecordedAction(id, action, effectiveOn, State.PLANNED, by, at, null, null, 0, null, 1);
    }

    RecordedAction done(Instant when, @Nullable OrgVersion made, int changed) {
        return ended(State.DONE, when, made, changed, null);
    }

    RecordedAction cancelled(Instant when) {
        return ended(State.CANCELLED, when, null, 0, null);
    }

    RecordedAction failed(Instant when, String why) {
        return ended(State.FAILED, when, null, 0, why);
    }

    private RecordedAction ended(State as, Instant when, @Nullable OrgVersion made, int changed, @Nullable String why) {
        return new RecordedAction(id, action, effectiveOn, as, by, at, when, made, changed, why, version + 1);
    }
}
