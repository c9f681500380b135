package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.Details;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at actions. */
public interface ActionReads {

    Optional<RecordedAction> find(ActionId id);

    /**
     * The first {@code limit} actions, the latest recorded first.
     *
     * @param subject only actions about this person
     * @param states only actions in these; empty: in any
     * @param before only actions recorded before this one: ids are in the order of time
     */
    List<RecordedAction> actions(
            @Nullable EmployeeId subject, Set<RecordedAction.State> states, @Nullable ActionId before, int limit);

    /** The first {@code limit} planned actions to take effect no later than on this day: by day, then as recorded. */
    List<RecordedAction> due(LocalDate today, int limit);

    /** Errors for {@code email} and {@code registration} where somebody whose hire is planned is to have them. */
    List<FieldError> takenByPlanned(Details details);
}
