package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.EmployeeId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that was read, kept until all are.
 *
 * @param id the id of the person if the row turns out to be somebody new
 * @param cells cleaned texts by {@link SheetColumn#header}, without those that are wrong
 */
public record StagedRow(int row, EmployeeId id, Map<String, String> cells) {
    public StagedRow {
        cells = Map.copyOf(cells);
    }

    /** Null for an empty cell as well as for none. */
    public @Nullable String text(SheetColumn column) {
        var text = cells.get(column.header());
        return text == null || text.isEmpty() ? null : text;
    }

    /** Whether the file says anything about it, be it that there is nothing. */
    public boolean has(SheetColumn column) {
        return cells.containsKey(column.header());
    }
}
