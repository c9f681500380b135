package dev.acervo.employees.domain.field;

import dev.acervo.employees.domain.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent as a field, right or wrong.
 *
 * @param field null when there are errors, or the request cannot be read
 * @param readable whether there is an object to find errors in
 */
public record FieldDraft(@Nullable CustomField field, List<FieldError> errors, boolean readable) {
    public FieldDraft {
        errors = List.copyOf(errors);
    }
}
