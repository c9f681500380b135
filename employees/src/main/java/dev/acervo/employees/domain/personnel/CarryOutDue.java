package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Stamps;

/**
 * Carries out what was planned for today, and for days on which nothing ran. Each action is carried out and marked in one
 * transaction under the lock of the company, so it happens once, whatever crashes and however many instances try.
 */
public final class CarryOutDue {
    private static final int AT_ONCE = 100;

    private final EmployeeStore store;
    private final Stamps stamps;
    private final Effects effects;

    public CarryOutDue(EmployeeStore store, Stamps stamps) {
        this.store = store;
        this.stamps = stamps;
        this.effects = new Effects(stamps);
    }

    /**
     * What became of the actions that were due.
     *
     * @param failed are still on record, with the reason, for HR to see
     */
    public record Tally(int done, int failed) {
        private Tally plus(RecordedAction ended) {
            return switch (ended.state()) {
                case DONE -> new Tally(done + 1, failed);
                case FAILED -> new Tally(done, failed + 1);
                case PLANNED, CANCELLED -> this;
            };
        }
    }

    /** @throws RefusedException with {@link Refusal.Busy} when the company is locked for too long: run again */
    public Tally run() {
        var tally = new Tally(0, 0);
        for (var due = store.due(stamps.today(), AT_ONCE); !due.isEmpty(); due = store.due(stamps.today(), AT_ONCE)) {
            for (var action : due) {
                tally = tally.plus(settle(action.id()));
            }
        }
        return tally;
    }

    private RecordedAction settle(ActionId id) {
        try {
            return store.change(org -> {
                var action = org.find(id).orElseThrow();
                return action.state() == RecordedAction.State.PLANNED ? effects.carryOut(org, action) : action;
            });
        } catch (RefusedException e) {
            if (e.refusal() instanceof Refusal.Busy) {
                throw e;
            }
            return fail(id, e.refusal().sentence());
        }
    }

    private RecordedAction fail(ActionId id, String why) {
        return store.change(org -> {
            var action = org.find(id).orElseThrow();
            if (action.state() != RecordedAction.State.PLANNED) {
                return action;
            }
            var failed = action.failed(stamps.now(), why);
            org.save(failed);
            return failed;
        });
    }
}
