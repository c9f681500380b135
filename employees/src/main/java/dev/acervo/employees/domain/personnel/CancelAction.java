package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
import java.util.function.LongConsumer;

/** Calls an action off that is still to come. */
public final class CancelAction {
    private final EmployeeStore store;
    private final Stamps stamps;

    public CancelAction(EmployeeStore store, Stamps stamps) {
        this.store = store;
        this.stamps = stamps;
    }

    public RecordedAction cancel(Viewer.Person by, ActionId id, LongConsumer precondition) {
        Authority.requireHr(by);
        return store.change(org -> {
            Authority.requireEmployed(org, by);
            var action = org.find(id).orElseThrow(() -> new RefusedException(new Refusal.NotFound()));
            if (action.action().isAbout(by.id())) {
                throw Authority.ownRecord();
            }
            precondition.accept(action.version());
            if (action.state() != RecordedAction.State.PLANNED) {
                throw new RefusedException(new Refusal.Ended());
            }
            var cancelled = action.cancelled(stamps.now());
            org.save(cancelled);
            return cancelled;
        });
    }
}
