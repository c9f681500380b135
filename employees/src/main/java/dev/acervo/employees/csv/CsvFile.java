package dev.acervo.employees.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.Sheet;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetError;
import dev.acervo.employees.domain.sheet.SheetRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * A CSV file of people, open for reading (RFC 4180, and what spreadsheets make of it): delimited by {@code ;}, {@code ,}
 * or tab, in UTF-8, UTF-16 with its mark, or Windows-1252; which of them, the file tells.
 *
 * <p>Ask for {@link #headerErrors()} first: a file with any has no rows. The rows can be gone through once; one at a time
 * is in memory. A row that cannot be read to its end is the last one, and says so in its errors. A disk that fails
 * meanwhile is an {@link java.io.UncheckedIOException}. For one thread.
 */
public final class CsvFile implements Sheet {
    /** The longest cell that is read to its end and named; in UTF-16 units. */
    private static final int LARGEST_CELL = 16 * 1024 * 1024;

    private final Header header;
    private final Iterator<SheetRow> rows;
    private final Closeable source;

    private CsvFile(Header header, Iterator<SheetRow> rows, Closeable source) {
        this.header = header;
        this.rows = rows;
        this.source = source;
    }

    /**
     * Opens a file and reads its header.
     *
     * @param customKeys the keys of the custom fields that may be columns; a key that {@link Column#named} knows is never
     *     found
     */
    public static CsvFile open(Path file, Collection<String> customKeys) throws IOException {
        var encoding = Encoding.find(file);
        if (encoding.isEmpty()) {
            return refused(Header.refused(
                    "not-text", "The file is not a CSV text; a spreadsheet saves one as \"CSV UTF-8\"."));
        }
        Delimiter delimiter;
        try (var text = encoding.get().open(file)) {
            delimiter = Delimiter.find(text);
        }
        var parsed = new RawRecords(Header.MOST_COLUMNS);
        var reader = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .build(parsed, encoding.get().open(file));
        try {
            return opened(reader, parsed, customKeys);
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static CsvFile opened(CsvReader<RawRecord> reader, RawRecords parsed, Collection<String> customKeys)
            throws IOException {
        var header = header(reader, customKeys);
        if (!header.errors().isEmpty()) {
            reader.close();
            return refused(header);
        }
        return new CsvFile(header, new CsvRows(reader, parsed, header), reader);
    }

    private static Header header(CsvReader<RawRecord> reader, Collection<String> customKeys) {
        try {
            var records = reader.iterator();
            return records.hasNext()
                    ? Header.of(records.next(), customKeys)
                    : Header.refused("empty-file", "The file is empty.");
        } catch (CsvParseException e) {
            return Header.refused(CsvRows.unreadable(e, Header.ROW, null));
        }
    }

    private static CsvFile refused(Header header) {
        return new CsvFile(header, Collections.emptyIterator(), () -> {});
    }

    /** Everything that is wrong with the first row, or with the file as a whole. */
    @Override
    public List<SheetError> headerErrors() {
        return header.errors();
    }

    /** What the columns hold, from left to right. */
    @Override
    public List<SheetColumn> columns() {
        return List.copyOf(header.columns().keySet());
    }

    /** How the file names a column, for errors that are found later; the column's own name when the file has none. */
    @Override
    public String headerOf(SheetColumn column) {
        return header.columns().getOrDefault(column, column.header());
    }

    /** Always the same one. */
    @Override
    public Iterator<SheetRow> iterator() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
