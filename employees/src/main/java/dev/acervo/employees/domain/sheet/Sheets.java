package dev.acervo.employees.domain.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Opens files of people. */
public interface Sheets {

    /** @param customKeys the keys of the fields that HR has defined, which may be columns */
    Sheet open(Path file, Collection<String> customKeys) throws IOException;

    /** Begins a file with its header. The stream is closed with the writer. */
    SheetWriter write(OutputStream out, List<? extends SheetColumn> columns) throws IOException;
}
