package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Stamps;
import java.util.Optional;
import java.util.function.BiFunction;

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
     * What became of the actions that this run has ended.
     *
     * @param failed are still on record, with the reason, for HR to see
     */
    public record Tally(int done, int failed) {}

    /** @throws RefusedException with {@link Refusal.Busy} when the company is locked for too long: run again */
    public Tally run() {
        var done = 0;
        var failed = 0;
        for (var due = store.due(stamps.today(), AT_ONCE); !due.isEmpty(); due = store.due(stamps.today(), AT_ONCE)) {
            for (var action : due) {
                var ended = settle(action.id()).orElse(null);
                done += ended == RecordedAction.State.DONE ? 1 : 0;
                failed += ended == RecordedAction.State.FAILED ? 1 : 0;
            }
        }
        return new Tally(done, failed);
    }

    /** What became of it; nothing, when it was not planned any more: somebody else was here first. */
    private Optional<RecordedAction.State> settle(ActionId id) {
        try {
            return end(id, (org, action) -> {
                ActionFlaws.refuse(org, action);
                return effects.carryOut(org, action);
            });
        } catch (RefusedException e) {
            if (e.refusal() instanceof Refusal.Busy) {
                throw e;
            }
            return end(id, (org, action) -> {
                var failed = action.failed(stamps.now(), e.refusal().sentence());
                org.save(failed);
                return failed;
            });
        }
    }

    private Optional<RecordedAction.State> end(
            ActionId id, BiFunction<OrgTransaction, RecordedAction, RecordedAction> work) {
        return store.change(org -> org.find(id)
                .filter(action -> action.state() == RecordedAction.State.PLANNED)
                .map(action -> work.apply(org, action).state()));
    }
}
