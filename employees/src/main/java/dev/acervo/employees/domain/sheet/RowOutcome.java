package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.FieldChange;
import java.util.List;

/** What a row does, or would do. */
public record RowOutcome(int row, String registration, Kind kind, List<FieldChange> changes) {
    public RowOutcome {
        changes = List.copyOf(changes);
    }

    /** What it does. */
    public enum Kind {
        HIRE,
        CHANGE,
        UNCHANGED
    }
}
