package dev.acervo.employees.csv;

import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.CustomColumn;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * The first row of a file.
 *
 * @param columns what each column holds, from left to right, with the text that names it in the file; of use only when
 *     there are no errors
 */
record Header(SequencedMap<SheetColumn, String> columns, List<SheetError> errors) {
    static final int ROW = 1;
    static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}+");

    static Header refused(String code, String detail) {
        return refused(new SheetError(ROW, null, code, detail));
    }

    static Header refused(SheetError error) {
        return new Header(new LinkedHashMap<>(), List.of(error));
    }

    static Header of(RawRecord record, Collection<String> customKeys) {
        if (record.overflowing()) {
            return refused("too-many-columns", "The file has more than 1,000 columns.");
        }
        if (record.isBlank()) {
            return refused("empty-header", "The first row is blank; it has to name the columns.");
        }
        var custom = byFoldedKey(customKeys);
        var columns = new LinkedHashMap<SheetColumn, String>();
        var errors = new ArrayList<SheetError>();
        for (var raw : named(record.cells())) {
            var written = shown(raw);
            var column = meaning(raw, custom);
            if (column.isEmpty()) {
                errors.add(unknown(written));
                continue;
            }
            var other = columns.putIfAbsent(column.get(), written);
            if (other != null) {
                errors.add(repeated(written, other));
            }
        }
        for (var required : Column.REQUIRED) {
            if (!columns.containsKey(required)) {
                errors.add(missing(required));
            }
        }
        return new Header(columns, List.copyOf(errors));
    }

    private static Optional<SheetColumn> meaning(String raw, Map<String, SheetColumn> custom) {
        return Column.named(raw)
                .map(SheetColumn.class::cast)
                .or(() -> Optional.ofNullable(custom.get(Wording.clean(raw))))
                .or(() -> Optional.ofNullable(custom.get(Column.folded(raw))));
    }

    /** By the key, and by the key as loosely as a header may write it if no other key could be meant. */
    private static Map<String, SheetColumn> byFoldedKey(Collection<String> customKeys) {
        var columns = new HashMap<String, SheetColumn>();
        var ambiguous = new ArrayList<String>();
        for (var key : customKeys) {
            if (columns.put(Column.folded(key), new CustomColumn(key)) != null) {
                ambiguous.add(Column.folded(key));
            }
        }
        columns.keySet().removeAll(ambiguous);
        customKeys.forEach(key -> columns.put(key, new CustomColumn(key)));
        return columns;
    }

    /** Without the unnamed columns on the right, which spreadsheets write where once was something. */
    private static List<String> named(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static String shown(String raw) {
        var text = Wording.clean(UNPRINTABLE.matcher(raw).replaceAll(" "));
        if (text.codePointCount(0, text.length()) <= LONGEST_SHOWN) {
            return text;
        }
        return text.codePoints()
                .limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append('…')
                .toString();
    }

    private static SheetError unknown(String written) {
        return new SheetError(
                ROW,
                written,
                "unknown-column",
                written.isEmpty()
                        ? "A column between others has no name."
                        : "This column is neither a known one nor a custom field.");
    }

    private static SheetError repeated(String written, String other) {
        return new SheetError(
                ROW, written, "repeated-column", "This column means the same as the column " + other + ".");
    }

    private static SheetError missing(Column required) {
        return new SheetError(
                ROW, required.header(), "missing-column", "The column " + required.header() + " is missing.");
    }
}
