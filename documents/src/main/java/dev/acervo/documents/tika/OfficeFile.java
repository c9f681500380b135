package dev.acervo.documents.tika;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

/** Office files are ZIP files that must hold certain entries; any other ZIP file under their name is refused. */
final class OfficeFile {
    private static final int ENTRIES = 2_000;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> MAIN_PART = Map.of(
            OOXML + "wordprocessingml.document", "word/document.xml",
            OOXML + "spreadsheetml.sheet", "xl/workbook.xml",
            OOXML + "presentationml.presentation", "ppt/presentation.xml");

    private OfficeFile() {}

    /** Whether a file of this kind holds what it must; true for kinds that are no office files. */
    static boolean sound(String kind, Path file) {
        if (!kind.startsWith(OOXML) && !kind.startsWith(ODF)) {
            return true;
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > ENTRIES) {
                return false;
            }
            var mainPart = MAIN_PART.get(kind);
            return mainPart != null ? zip.getEntry(mainPart) != null : declares(zip, kind);
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean declares(ZipFile zip, String kind) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return false;
        }
        try (var in = zip.getInputStream(entry)) {
            var declared = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
            return declared.strip().equals(kind);
        }
    }
}
