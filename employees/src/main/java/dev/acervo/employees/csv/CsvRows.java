package dev.acervo.employees.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetError;
import dev.acervo.employees.domain.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows below a header, each read when it is asked for. */
final class CsvRows implements Iterator<SheetRow> {
    private final Iterator<RawRecord> records;
    private final RawRecords parsed;
    private final List<Map.Entry<SheetColumn, String>> columns;
    private int row = Header.ROW;
    private boolean ended;
    private @Nullable SheetRow next;

    CsvRows(CsvReader<RawRecord> reader, RawRecords parsed, Header header) {
        this.records = reader.iterator();
        this.parsed = parsed;
        this.columns = List.copyOf(header.columns().entrySet());
        parsed.narrowTo(columns.size());
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read().orElse(null);
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    private Optional<SheetRow> read() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                row++;
                if (!record.isBlank()) {
                    return Optional.of(checked(record));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            ended = true;
            return Optional.of(unreadable(e));
        }
    }

    private SheetRow checked(RawRecord record) {
        var cells = new HashMap<SheetColumn, String>();
        var errors = new ArrayList<SheetError>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var raw = i < record.cells().size() ? record.cells().get(i) : "";
            switch (Cell.of(column.getKey(), raw)) {
                case Cell.Text text -> cells.put(column.getKey(), text.value());
                case Cell.Fault fault -> errors.add(fault.in(row, column.getValue()));
            }
        }
        if (record.overflowing()) {
            errors.add(new SheetError(
                    row, null, "too-many-cells", "The row has more filled cells than the header has columns."));
        }
        return new SheetRow(row, cells, errors);
    }

    private SheetRow unreadable(CsvParseException e) {
        int begun = parsed.complete();
        var column = begun < columns.size() ? columns.get(begun).getValue() : null;
        return new SheetRow(row + 1, Map.of(), List.of(unreadable(e, row + 1, column)));
    }

    /** The parser cannot tell where the next row begins. A cause is a defect, or memory that ran out, not the file. */
    static SheetError unreadable(CsvParseException e, int row, @Nullable String column) {
        if (e.getCause() != null) {
            throw e;
        }
        return new SheetError(
                row,
                column,
                "unreadable",
                "A cell that begins in this row has no closing quote, has text behind it, or is far too long;"
                        + " nothing below was read.");
    }
}
