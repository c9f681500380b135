package dev.acervo.employees.csv;

import dev.acervo.employees.domain.sheet.CustomColumn;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetError;
import dev.acervo.employees.domain.sheet.SheetRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file as somebody in HR hands it in, and what is read from it. */
record Sample(List<SheetError> headerErrors, List<SheetColumn> columns, List<SheetRow> rows) {
    static final CustomColumn SHIRT = new CustomColumn("shirt_size");
    static final CustomColumn PHONE = new CustomColumn("phone");

    static Sample of(Path folder, String text) throws IOException {
        return of(folder, text, StandardCharsets.UTF_8);
    }

    static Sample of(Path folder, String text, Charset charset) throws IOException {
        return of(folder, text.getBytes(charset));
    }

    static Sample of(Path folder, byte[] content) throws IOException {
        return at(Files.write(folder.resolve("people.csv"), content));
    }

    static Sample at(Path file) throws IOException {
        try (var csv = CsvFile.open(file, Set.of(SHIRT.key(), PHONE.key()))) {
            var rows = new ArrayList<SheetRow>();
            csv.forEach(rows::add);
            return new Sample(csv.headerErrors(), csv.columns(), rows);
        }
    }

    /** The errors of all rows. */
    List<SheetError> errors() {
        return rows.stream().flatMap(row -> row.errors().stream()).toList();
    }
}
