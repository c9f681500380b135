package dev.acervo.employees.domain.field;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.EmployeeStore;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.employees.domain.field.CustomField.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Defines what HR writes about people beyond the usual. */
public final class EditFields {
    private final EmployeeStore store;

    public EditFields(EmployeeStore store) {
        this.store = store;
    }

    public CustomField add(Viewer.Person by, FieldDraft draft) {
        Authority.requireHr(by);
        return store.change(org -> {
            Authority.requireEmployed(org, by);
            var field = orRefuse(draft);
            if (find(org, field.key()).isPresent()) {
                throw new RefusedException(
                        new Refusal.Taken(List.of(new FieldError("key", "taken", "Another field has this key."))));
            }
            org.save(field);
            return field;
        });
    }

    /**
     * Changes label, choices and who may see it; what a field is stays.
     *
     * @param precondition throws when the version that it is given is not the one the caller has seen
     */
    public CustomField change(
            Viewer.Person by, String key, LongConsumer precondition, Function<CustomField, FieldDraft> request) {
        requireHrOver(by, key);
        return store.change(org -> {
            var before = find(org, key).orElseThrow(EditFields::notFound);
            Authority.requireEmployed(org, by);
            precondition.accept(before.version());
            var after = orRefuse(request.apply(before));
            var dropped = new HashSet<>(before.choices());
            dropped.removeAll(after.choices());
            if (!dropped.isEmpty() && org.inUse(before)) {
                throw new RefusedException(
                        new Refusal.InUse("People have a value for this field: choices can be added only."));
            }
            if (after.equals(before.next())) {
                return before;
            }
            org.save(after);
            return after;
        });
    }

    /** Removes a field that nobody has a value for. */
    public void remove(Viewer.Person by, String key, LongConsumer precondition) {
        requireHrOver(by, key);
        store.change(org -> {
            var before = find(org, key).orElseThrow(EditFields::notFound);
            Authority.requireEmployed(org, by);
            precondition.accept(before.version());
            if (org.inUse(before)) {
                throw new RefusedException(new Refusal.InUse("People have a value for this field: clear them first."));
            }
            org.remove(before);
            return key;
        });
    }

    private void requireHrOver(Viewer.Person by, String key) {
        if (find(store, key).isEmpty()) {
            throw notFound();
        }
        Authority.requireHr(by);
    }

    private static Optional<CustomField> find(FieldReads fields, String key) {
        return fields.fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static CustomField orRefuse(FieldDraft draft) {
        if (!draft.readable()) {
            throw new RefusedException(new Refusal.Unreadable());
        }
        var field = draft.field();
        if (field == null) {
            throw new RefusedException(new Refusal.Invalid(draft.errors()));
        }
        if (field.type() == Type.CHOICE && field.choices().isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(
                    List.of(new FieldError("choices", "required", "A choice has at least one value."))));
        }
        return field;
    }

    private static RefusedException notFound() {
        return new RefusedException(new Refusal.NotFound());
    }
}
