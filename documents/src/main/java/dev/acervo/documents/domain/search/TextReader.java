package dev.acervo.documents.domain.search;

import dev.acervo.documents.domain.FileVersion;
import java.io.InputStream;
import java.util.function.Supplier;

/** Reads the text out of files, for searching only. */
public interface TextReader {
    /**
     * The text of a file, cut at a limit; empty when it has none, is of a kind without text, is broken, or asks for more
     * time or memory than a file may: never an exception for what is in the file.
     *
     * @param content opened only when the file is of a kind with text; closed by the reader
     */
    String text(FileVersion file, Supplier<InputStream> content);
}
