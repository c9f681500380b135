package dev.acervo.employees.csv;

import dev.acervo.employees.domain.sheet.CustomColumn;
import dev.acervo.employees.domain.sheet.SheetColumn;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running texts as formulas (CWE-1236): a text that begins with {@code = + - @}, after any number
 * of apostrophes, is written with one apostrophe more, and read with one less. So every text comes back as it was,
 * {@code '=1} too. In a custom field a signed number ({@code -5}, {@code +55 11 4002-8922}) is no formula.
 */
final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-](?=.*\\d)[\\d\\h.,()/-]+");

    private FormulaGuard() {}

    /** The text as it may stand in a file. */
    static String guarded(SheetColumn column, String text) {
        return beginsAsFormula(text) && !isNumber(column, text) ? GUARD + text : text;
    }

    /** The text that a cell means; empty when the cell is a formula. */
    static Optional<String> unguarded(SheetColumn column, String cell) {
        if (!beginsAsFormula(cell) || isNumber(column, cell)) {
            return Optional.of(cell);
        }
        return cell.charAt(0) == GUARD ? Optional.of(cell.substring(1)) : quotedFormula(cell);
    }

    /** Excel's own guard of leading zeros, {@code ="00123"}: a formula that is nothing but a text. */
    private static Optional<String> quotedFormula(String cell) {
        if (cell.length() < 3 || !cell.startsWith("=\"") || !cell.endsWith("\"")) {
            return Optional.empty();
        }
        var inside = cell.substring(2, cell.length() - 1);
        return inside.replace("\"\"", "").contains("\"") ? Optional.empty() : Optional.of(inside.replace("\"\"", "\""));
    }

    private static boolean beginsAsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == GUARD) {
            at++;
        }
        return at < text.length() && "=+-@".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isNumber(SheetColumn column, String text) {
        return column instanceof CustomColumn && SIGNED_NUMBER.matcher(text).matches();
    }
}
