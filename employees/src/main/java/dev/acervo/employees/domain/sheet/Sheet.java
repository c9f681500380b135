package dev.acervo.employees.domain.sheet;

import java.io.Closeable;
import java.util.List;

/**
 * A file of people, open for reading. With {@link #headerErrors()} it has no rows. The rows can be gone through once, and one
 * at a time is in memory.
 */
public interface Sheet extends Iterable<SheetRow>, Closeable {

    /** Everything that is wrong with the first row, or with the file as a whole. */
    List<SheetError> headerErrors();

    /** What the columns hold, from left to right. */
    List<SheetColumn> columns();

    /** How the file names a column; the column's own name when the file has none. */
    String headerOf(SheetColumn column);
}
