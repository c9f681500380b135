package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.chart.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of an import, seen together with the company. */
public interface ImportTransaction {

    /**
     * Looks up who each row is and whom it names, gives numbers to those who are new, and adds the errors that show between
     * rows, or between a row and the company: one registration or e-mail twice, or another's; a manager or a department that
     * is not there; a manager who has left; somebody whose hire is planned.
     *
     * @param header how the file names a column
     */
    void resolve(ImportId id, Function<SheetColumn, String> header);

    /** The places of those who are new or get another manager. */
    List<Place> places(ImportId id);

    /** The rows that are about these people: row by number. */
    Map<Integer, ResolvedRow> rowsOf(ImportId id, Numbers people);

    /** Rows whose people are known, by row. */
    List<ResolvedRow> rows(ImportId id, int afterRow, int limit);

    /** Rows that hire or change somebody, by row. */
    List<ResolvedRow> effective(ImportId id, int afterRow, int limit);

    void addErrors(ImportId id, List<SheetError> errors);

    void mark(ImportId id, List<RowOutcome> outcomes);

    Import.Tally tally(ImportId id);

    /**
     * Ends the import together with what it changed.
     *
     * @throws IllegalStateException when somebody took it for dead in the meantime
     */
    void end(Import one);
}
