package dev.acervo.employees.domain.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** A file of people, open for writing. */
public interface SheetWriter extends Closeable {

    /** @param cells texts by column, dates in ISO form; a column without one is empty */
    void write(Map<? extends SheetColumn, String> cells) throws IOException;
}
