package dev.acervo.documents.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page, up to a limit. */
final class PdfText {
    private PdfText() {}

    static String of(Path path, int limit) throws IOException {
        // Decoded streams go to a temporary file: a bomb fills no memory.
        try (var pdf = Loader.loadPDF(path.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var text = new Limited(limit);
            new PDFTextStripper().writeText(pdf, text);
            return text.toString();
        } catch (Full full) {
            return full.text;
        }
    }

    /** Takes so many characters, then stops the reading. */
    private static final class Limited extends Writer {
        private final StringBuilder text = new StringBuilder();
        private final int limit;

        Limited(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            text.append(characters, offset, Math.min(length, limit - text.length()));
            if (text.length() == limit) {
                throw new Full(text.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
        private final String text;

        Full(String text) {
            this.text = text;
        }
    }
}
