package dev.acervo.employees.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a CSV file of people that spreadsheets open with a double click, also where the comma is the decimal sign:
 * {@code ;}, CRLF, UTF-8 with its mark. {@link CsvFile} reads the same texts back, cleaned as {@link Wording#clean} does.
 * A row of empty cells is a blank one and is not read back. For one thread.
 */
public final class CsvFileWriter implements SheetWriter {
    private final CsvWriter writer;
    private final List<SheetColumn> columns;

    private CsvFileWriter(CsvWriter writer, List<SheetColumn> columns) {
        this.writer = writer;
        this.columns = columns;
    }

    /** Begins a file with its header. The stream is closed with the writer. */
    public static CsvFileWriter to(OutputStream out, List<? extends SheetColumn> columns) throws IOException {
        return to(out, columns, Encoding.UTF_8_MARKED, Delimiter.SEMICOLON);
    }

    static CsvFileWriter to(
            OutputStream out, List<? extends SheetColumn> columns, Encoding encoding, Delimiter delimiter)
            throws IOException {
        var writer = CsvWriter.builder()
                .fieldSeparator(delimiter.character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(encoding.open(out));
        var file = new CsvFileWriter(writer, List.copyOf(columns));
        file.writeRecord(columns.stream().map(SheetColumn::header).toList());
        return file;
    }

    /**
     * Writes a person.
     *
     * @param cells texts by column, dates in ISO form; a column without one is empty, a text without a column is left out
     */
    @Override
    public void write(Map<? extends SheetColumn, String> cells) throws IOException {
        var record = new ArrayList<String>(columns.size());
        for (var column : columns) {
            record.add(cell(column, Wording.clean(cells.getOrDefault(column, ""))));
        }
        writeRecord(record);
    }

    private static String cell(SheetColumn column, String text) {
        if (column instanceof Column member && member.isDate() && !text.isEmpty()) {
            return LocalDate.parse(text).toString();
        }
        return FormulaGuard.guarded(column, text);
    }

    private void writeRecord(List<String> record) throws IOException {
        try {
            writer.writeRecord(record);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
