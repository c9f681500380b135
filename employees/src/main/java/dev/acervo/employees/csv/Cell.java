package dev.acervo.employees.csv;

import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetError;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A cell as it is read: its text, or what is wrong with it. */
sealed interface Cell {
    /** The longest text of a cell that is looked at, in UTF-16 units. */
    int LONGEST = 10_000;

    DateTimeFormatter BRAZILIAN = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Cleaned, without its guard; a date in ISO form. */
    record Text(String value) implements Cell {}

    /** Why a cell cannot be taken. */
    enum Fault implements Cell {
        TOO_LONG("too-long", "The cell is longer than 10,000 characters."),
        CHARACTERS("characters", "The cell holds characters that cannot be shown, such as line ends."),
        FORMULA("formula", "The cell begins as a formula; put ' in front if it is a text."),
        FORMAT("format", "The cell is not a date such as 2026-01-31 or 31/01/2026."),
        RANGE("range", "The date is not between 1900 and 2199.");

        private final String code;
        private final String detail;

        Fault(String code, String detail) {
            this.code = code;
            this.detail = detail;
        }

        SheetError in(int row, String column) {
            return new SheetError(row, column, code, detail);
        }
    }

    static Cell of(SheetColumn column, String raw) {
        if (raw.length() > LONGEST) {
            return Fault.TOO_LONG;
        }
        var cell = Wording.clean(raw);
        if (cell.codePoints().anyMatch(Character::isISOControl)) {
            return Fault.CHARACTERS;
        }
        return FormulaGuard.unguarded(column, cell)
                .map(Wording::clean)
                .map(text -> column instanceof Column member && member.isDate() ? date(text) : new Text(text))
                .orElse(Fault.FORMULA);
    }

    private static Cell date(String text) {
        if (text.isEmpty()) {
            return new Text(text);
        }
        try {
            var date = LocalDate.parse(text, text.indexOf('/') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : BRAZILIAN);
            return date.getYear() < 1900 || date.getYear() > 2199 ? Fault.RANGE : new Text(date.toString());
        } catch (DateTimeParseException e) {
            return Fault.FORMAT;
        }
    }
}
