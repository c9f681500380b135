package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.OrgVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of people on its way into the company.
 *
 * @param dryRun whether it says only what it would change
 * @param fileName as the sender named it
 * @param total how many rows there are, once they are counted; 0 before
 * @param done how many rows the phase has behind it
 * @param detail why it failed
 */
public record Import(
        ImportId id,
        boolean dryRun,
        String fileName,
        EmployeeId by,
        Instant startedAt,
        @Nullable Instant endedAt,
        State state,
        Phase phase,
        int done,
        int total,
        Tally tally,
        @Nullable OrgVersion orgVersion,
        @Nullable String detail) {

    /** What became of it. */
    public enum State {
        RUNNING,
        /** Everything was written; or, of a dry run, everything could be. */
        DONE,
        /** Rows are wrong: nothing was changed. */
        REFUSED,
        /** Something else went wrong: nothing was changed. */
        FAILED
    }

    /** What it is at. */
    public enum Phase {
        WAITING,
        READING,
        CHECKING,
        WRITING
    }

    /** What its rows do, as far as that is known. */
    public record Tally(int hired, int changed, int unchanged, int errors) {
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        /** How many people it changes. */
        public int people() {
            return hired + changed;
        }
    }

    static Import begun(ImportId id, boolean dryRun, String fileName, EmployeeId by, Instant at) {
        return new Import(
                id, dryRun, fileName, by, at, null, State.RUNNING, Phase.WAITING, 0, 0, Tally.NONE, null, null);
    }

    Import at(Phase reached, int rows, int ofRows) {
        return new Import(id, dryRun, fileName, by, startedAt, null, state, reached, rows, ofRows, tally, null, null);
    }

    Import counted(Tally counts) {
        return new Import(id, dryRun, fileName, by, startedAt, null, state, phase, done, total, counts, null, null);
    }

    Import ended(State as, Instant when, @Nullable OrgVersion made, @Nullable String why) {
        return new Import(id, dryRun, fileName, by, startedAt, when, as, phase, done, total, tally, made, why);
    }

    public boolean running() {
        return state == State.RUNNING;
    }
}
