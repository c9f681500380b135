package dev.acervo.documents.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a text file; bytes that are not UTF-8 are left out as unreadable. */
final class PlainText {
    private PlainText() {}

    static String of(Path path, int limit) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var text = new String(in.readNBytes(limit), StandardCharsets.UTF_8);
            return text.replace('\uFFFD', ' ');
        }
    }
}
