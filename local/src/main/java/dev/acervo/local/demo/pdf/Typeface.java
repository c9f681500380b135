package dev.acervo.local.demo.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one face that the letters are set in: Liberation Sans, embedded, so that it looks the same in every viewer. */
final class Typeface {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont face;

    Typeface() throws IOException {
        try (var in = PDDocument.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IOException(RESOURCE + " is missing");
            face = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    /** The face for one document, which will hold only the letters that it uses. */
    PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, face, true);
    }

    static float width(PDType0Font font, String text, float size) throws IOException {
        return font.getStringWidth(text) * size / 1000;
    }

    /** The text in lines that are no wider than {@code width}. */
    static List<String> wrap(PDType0Font font, String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
