package dev.acervo.employees.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes records from the parser and keeps no more of them than can be of use, however large they are. */
final class RawRecords extends AbstractBaseCsvCallbackHandler<RawRecord> {
    private int width;
    private List<String> cells = List.of();
    private boolean overflowing;

    /** @param width how many cells of a record are kept */
    RawRecords(int width) {
        this.width = width;
    }

    /** From the next record on. */
    void narrowTo(int width) {
        this.width = width;
    }

    /** How many cells of the current record have been read whole. */
    int complete() {
        return getFieldCount();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        overflowing = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index < width) {
            cells.add(new String(buffer, offset, Math.min(length, Cell.LONGEST + 1)));
            return;
        }
        for (int i = offset; i < offset + length && !overflowing; i++) {
            overflowing = !Character.isWhitespace(buffer[i]);
        }
    }

    @Override
    protected RawRecord buildRecord() {
        return new RawRecord(cells, overflowing);
    }
}
