package dev.acervo.employees.domain.personnel;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent as an action, right or wrong.
 *
 * @param action as far as it can be read: who may take it comes before what is wrong with it; null when nothing can be
 * @param effectiveOn null: today
 * @param readable whether there is an object to find errors in
 */
public record ActionDraft(
        @Nullable PersonnelAction action, @Nullable LocalDate effectiveOn, List<FieldError> errors, boolean readable) {
    public ActionDraft {
        errors = List.copyOf(errors);
    }

    public static ActionDraft of(PersonnelAction action, @Nullable LocalDate effectiveOn) {
        return new ActionDraft(action, effectiveOn, List.of(), true);
    }

    boolean isAbout(EmployeeId person) {
        return action != null && action.isAbout(person);
    }

    /** Whether there is an action, and nothing wrong with its fields by themselves. */
    boolean isSound() {
        return readable && action != null && errors.isEmpty();
    }

    /** The action, when neither the fields alone nor what they refer to is wrong. */
    PersonnelAction orRefuse(List<FieldError> references) {
        if (!readable) {
            throw new RefusedException(new Refusal.Unreadable());
        }
        if (action == null || !references.isEmpty() || !errors.isEmpty()) {
            var all = new ArrayList<>(errors);
            all.addAll(references);
            throw new RefusedException(new Refusal.Invalid(List.copyOf(all)));
        }
        return action;
    }
}
