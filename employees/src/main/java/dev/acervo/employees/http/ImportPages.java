package dev.acervo.employees.http;

import dev.acervo.employees.domain.FieldChange;
import dev.acervo.employees.domain.sheet.RowOutcome;
import dev.acervo.employees.domain.sheet.SheetError;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lists of an import. In each, {@code next} is the cursor of the next page; null on the last. */
final class ImportPages {
    private ImportPages() {}

    /** The latest imports. */
    @Serdeable
    @Schema(
            name = "ImportPage",
            requiredProperties = {"items", "next"})
    record Imports(
            List<ImportView> items,

            @Schema(nullable = true) @Nullable String next) {}

    /** Everything that is wrong with a file. */
    @Serdeable
    @Schema(
            name = "ImportErrorPage",
            requiredProperties = {"items", "next"})
    record Errors(
            List<Error> items,

            @Schema(nullable = true) @Nullable String next) {}

    /** What is wrong with a row or a cell. */
    @Serdeable
    @Schema(
            name = "ImportError",
            requiredProperties = {"row", "column", "code", "detail"})
    record Error(
            @Schema(description = "As a spreadsheet counts: the header is 1.")
            int row,

            @Schema(nullable = true, description = "As the file names it; null when it is about the whole row.")
            @Nullable
            String column,

            String code,
            String detail) {
        static Error of(SheetError error) {
            return new Error(error.row(), error.column(), error.code(), error.detail());
        }
    }

    /** What the rows do. */
    @Serdeable
    @Schema(
            name = "ImportRowPage",
            requiredProperties = {"items", "next"})
    record Rows(
            List<Row> items,

            @Schema(nullable = true) @Nullable String next) {}

    /** What a row does, or would do. */
    @Serdeable
    @Schema(
            name = "ImportRow",
            requiredProperties = {"row", "registration", "outcome", "changes"})
    record Row(int row, String registration, Outcome outcome, List<Change> changes) {
        static Row of(RowOutcome row) {
            return new Row(
                    row.row(),
                    row.registration(),
                    Outcome.valueOf(row.kind().name().toLowerCase(Locale.ROOT)),
                    row.changes().stream().map(Change::of).toList());
        }
    }

    /** One field before and after. */
    @Serdeable
    @Schema(
            name = "ImportChange",
            requiredProperties = {"field", "was", "is"})
    record Change(
            String field,

            @Schema(nullable = true) @Nullable String was,

            @Schema(nullable = true) @Nullable String is) {
        static Change of(FieldChange change) {
            return new Change(change.field(), change.was(), change.is());
        }
    }

    /** What a row does. */
    @Schema(name = "ImportOutcome")
    @SuppressWarnings("JavaLangClash")
    enum Outcome {
        hire,
        change,
        unchanged
    }
}
