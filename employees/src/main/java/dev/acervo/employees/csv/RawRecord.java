package dev.acervo.employees.csv;

import java.util.List;

/**
 * A record as the parser finds it.
 *
 * @param cells those under the header; a text that is longer than {@link Cell#LONGEST} is cut one character behind
 * @param overflowing whether there is text to the right of the header
 */
record RawRecord(List<String> cells, boolean overflowing) {
    /** An empty line, or nothing but delimiters, as spreadsheets write a row without content. */
    boolean isBlank() {
        return !overflowing && cells.stream().allMatch(String::isBlank);
    }
}
