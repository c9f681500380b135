package dev.acervo.local.demo.pdf;

import dev.acervo.local.demo.company.Company;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The paper under the pen: writes from the top to the bottom of A4 sheets with the company's letterhead. */
final class Sheet implements AutoCloseable {

    static final float MARGIN = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float BOTTOM = 74;

    static final Color INK = new Color(0x22, 0x2B, 0x2A);
    static final Color QUIET = new Color(0x6B, 0x77, 0x75);
    static final Color BRAND = new Color(0x1F, 0x6F, 0x5C);
    static final Color YELLOW = new Color(0xE9, 0xB4, 0x2C);
    static final Color WASH = new Color(0xF1, 0xF5, 0xF3);
    static final Color LINE = new Color(0xD3, 0xDC, 0xD9);

    private final PDDocument document;
    final PDType0Font font;
    private PDPageContentStream pen;
    float y;

    Sheet(PDDocument document, PDType0Font font) throws IOException {
        this.document = document;
        this.font = font;
        this.pen = newPage();
    }

    /** Starts another sheet when what comes next would run into the footer. */
    void need(float height) throws IOException {
        if (y - height >= BOTTOM) return;
        pen.close();
        pen = newPage();
    }

    void text(float x, float baseline, float size, Color color, String text) throws IOException {
        write(x, baseline, size, color, text, RenderingMode.FILL);
    }

    /** Bold: the outline is drawn too, since the face comes in one weight. */
    void strong(float x, float baseline, float size, Color color, String text) throws IOException {
        pen.setStrokingColor(color);
        pen.setLineWidth(size / 42);
        write(x, baseline, size, color, text, RenderingMode.FILL_STROKE);
    }

    void right(float x, float baseline, float size, Color color, String text, boolean strong) throws IOException {
        var left = x - Typeface.width(font, text, size);
        if (strong) strong(left, baseline, size, color, text);
        else text(left, baseline, size, color, text);
    }

    void box(float x, float bottom, float width, float height, Color color) throws IOException {
        pen.setNonStrokingColor(color);
        pen.addRect(x, bottom, width, height);
        pen.fill();
    }

    void rule(float x1, float x2, float height, float thickness, Color color) throws IOException {
        pen.setStrokingColor(color);
        pen.setLineWidth(thickness);
        pen.moveTo(x1, height);
        pen.lineTo(x2, height);
        pen.stroke();
    }

    List<String> wrap(String text, float size, float width) throws IOException {
        return Typeface.wrap(font, text, size, width);
    }

    @Override
    public void close() throws IOException {
        pen.close();
        var pages = document.getNumberOfPages();
        for (var n = 0; n < pages; n++) {
            try (var footer = new PDPageContentStream(
                    document, document.getPage(n), PDPageContentStream.AppendMode.APPEND, true, true)) {
                pen = footer;
                rule(MARGIN, MARGIN + WIDTH, 52, 0.5f, LINE);
                text(MARGIN, 40, 7, QUIET, "Documento de demonstração: empresa, pessoas e números são fictícios.");
                right(MARGIN + WIDTH, 40, 7, QUIET, "Página " + (n + 1) + " de " + pages, false);
            }
        }
    }

    private PDPageContentStream newPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen = new PDPageContentStream(document, page);
        var top = PDRectangle.A4.getHeight();
        box(0, top - 6, PDRectangle.A4.getWidth(), 6, BRAND);
        flower(MARGIN + 13, top - 47);
        strong(MARGIN + 36, top - 44, 14, BRAND, Company.NAME);
        text(MARGIN + 36, top - 57, 7.5f, QUIET, Company.ADDRESS + " · CNPJ " + Company.CNPJ);
        rule(MARGIN, MARGIN + WIDTH, top - 72, 0.5f, LINE);
        y = top - 104;
        return pen;
    }

    /** The company's mark: the five petals of an ipê. */
    private void flower(float x, float middle) throws IOException {
        for (var n = 0; n < 5; n++) {
            var turn = Math.PI / 2 + n * 2 * Math.PI / 5;
            dot(x + (float) Math.cos(turn) * 7.5f, middle + (float) Math.sin(turn) * 7.5f, 5.2f, YELLOW);
        }
        dot(x, middle, 3.6f, BRAND);
    }

    private void dot(float x, float middle, float r, Color color) throws IOException {
        var k = 0.5523f * r;
        pen.setNonStrokingColor(color);
        pen.moveTo(x - r, middle);
        pen.curveTo(x - r, middle + k, x - k, middle + r, x, middle + r);
        pen.curveTo(x + k, middle + r, x + r, middle + k, x + r, middle);
        pen.curveTo(x + r, middle - k, x + k, middle - r, x, middle - r);
        pen.curveTo(x - k, middle - r, x - r, middle - k, x - r, middle);
        pen.fill();
    }

    private void write(float x, float baseline, float size, Color color, String text, RenderingMode mode)
            throws IOException {
        if (text.isEmpty()) return;
        pen.setNonStrokingColor(color);
        pen.beginText();
        pen.setRenderingMode(mode);
        pen.setFont(font, size);
        pen.newLineAtOffset(x, baseline);
        pen.showText(text);
        pen.endText();
    }
}
