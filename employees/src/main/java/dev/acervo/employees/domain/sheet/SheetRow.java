package dev.acervo.employees.domain.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person of a file.
 *
 * @param number as a spreadsheet counts: the header is 1, the first row below it 2, blank rows count
 * @param cells the cleaned texts of the cells in which nothing is wrong; empty text where the cell is empty; dates in
 *     ISO form
 * @param errors everything that is wrong with the row as text; whether the texts mean something is not asked here
 */
public record SheetRow(int number, Map<SheetColumn, String> cells, List<SheetError> errors) {
    public SheetRow {
        cells = Map.copyOf(cells);
        errors = List.copyOf(errors);
    }

    /** The text under a column; null when the file has no such column, and when the cell is among the errors. */
    public @Nullable String text(SheetColumn column) {
        return cells.get(column);
    }
}
