package dev.acervo.employees.csv;

import dev.acervo.employees.domain.sheet.Sheet;
import dev.acervo.employees.domain.sheet.SheetColumn;
import dev.acervo.employees.domain.sheet.SheetWriter;
import dev.acervo.employees.domain.sheet.Sheets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Files of people are CSV files. */
public final class CsvSheets implements Sheets {
    @Override
    public Sheet open(Path file, Collection<String> customKeys) throws IOException {
        return CsvFile.open(file, customKeys);
    }

    @Override
    public SheetWriter write(OutputStream out, List<? extends SheetColumn> columns) throws IOException {
        return CsvFileWriter.to(out, columns);
    }
}
