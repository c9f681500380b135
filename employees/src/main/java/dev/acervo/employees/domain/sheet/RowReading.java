package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Wording;
import dev.acervo.employees.domain.field.CustomField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the meaning of one row after the other: what a cell by itself can say. */
final class RowReading {
    private static final Map<Column, Wording> WORDINGS = Map.of(
            Column.NAME, Wording.NAME,
            Column.SOCIAL_NAME, Wording.SOCIAL_NAME,
            Column.EMAIL, Wording.EMAIL,
            Column.REGISTRATION, Wording.REGISTRATION,
            Column.TITLE, Wording.TITLE,
            Column.LOCATION, Wording.LOCATION);

    /** What files in Portuguese say for what programs say. */
    private static final Map<String, String> FLAGS = Map.of(
            "sim",
            "true",
            "s",
            "true",
            "verdadeiro",
            "true",
            "não",
            "false",
            "nao",
            "false",
            "n",
            "false",
            "falso",
            "false");

    private final Sheet sheet;
    private final Map<String, CustomField> fields = new HashMap<>();
    private final Supplier<UUID> ids;

    RowReading(Sheet sheet, List<CustomField> fields, Supplier<UUID> ids) {
        this.sheet = sheet;
        this.ids = ids;
        fields.forEach(field -> this.fields.put(field.key(), field));
    }

    /** A row with what is wrong with it; what is wrong is not among its cells. */
    record Read(StagedRow staged, List<SheetError> errors) {}

    Read read(SheetRow row) {
        var errors = new ArrayList<>(row.errors());
        var cells = new HashMap<String, String>();
        for (var column : sheet.columns()) {
            var text = row.text(column);
            if (text != null) {
                read(row.number(), column, text, errors).ifPresent(value -> cells.put(column.header(), value));
            }
        }
        return new Read(new StagedRow(row.number(), new EmployeeId(ids.get()), cells), List.copyOf(errors));
    }

    private Optional<String> read(int row, SheetColumn column, String text, List<SheetError> errors) {
        var header = sheet.headerOf(column);
        if (text.isEmpty()) {
            if (column instanceof Column member && Column.REQUIRED.contains(member)) {
                errors.add(new SheetError(row, header, "required", header + " is required."));
                return Optional.empty();
            }
            return Optional.of(text);
        }
        return switch (column) {
            case Column member -> {
                var flaw = flaw(member, header, text);
                if (flaw != null) {
                    errors.add(new SheetError(row, header, flaw.code(), flaw.detail()));
                }
                yield flaw == null ? Optional.of(text) : Optional.empty();
            }
            case CustomColumn(var key) -> {
                var field = fields.get(key);
                var value = field == null ? Optional.<String>empty() : canonical(field, text);
                if (value.isEmpty()) {
                    var expected = field == null ? "is not a known field." : field.expectation();
                    errors.add(new SheetError(row, header, "format", header + " " + expected));
                }
                yield value;
            }
        };
    }

    private static @Nullable FieldError flaw(Column column, String header, String text) {
        var wording = WORDINGS.get(column);
        return wording == null ? null : wording.flawIn(header, text).orElse(null);
    }

    private static Optional<String> canonical(CustomField field, String text) {
        var exact = field.canonical(text);
        if (exact.isPresent()) {
            return exact;
        }
        return switch (field.type()) {
            case NUMBER -> field.canonical(text.replace(".", "").replace(',', '.'));
            case BOOLEAN -> {
                var word = text.toLowerCase(Locale.ROOT);
                yield field.canonical(FLAGS.getOrDefault(word, word));
            }
            case DATE -> field.canonical(iso(text));
            case TEXT, CHOICE -> Optional.empty();
        };
    }

    /** 31/01/2026 as 2026-01-31. */
    private static String iso(String text) {
        return text.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1");
    }
}
