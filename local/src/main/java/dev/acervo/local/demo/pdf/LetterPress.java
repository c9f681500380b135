package dev.acervo.local.demo.pdf;

import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.papers.Letter;
import dev.acervo.local.demo.papers.Letter.Block;
import dev.acervo.local.demo.papers.Paper;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints papers as PDF: the same paper is the same bytes. One thread at a time. */
public final class LetterPress {

    private final Typeface typeface;

    public LetterPress() {
        try {
            typeface = new Typeface();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] print(Paper paper) {
        try (var document = new PDDocument()) {
            document.setDocumentId((long) paper.key().hashCode());
            document.getDocumentCatalog().setLanguage("pt-BR");
            var about = document.getDocumentInformation();
            about.setTitle(paper.title());
            about.setAuthor(Company.NAME);
            about.setSubject(paper.description());
            about.setKeywords(String.join(", ", paper.tags()));
            about.setCreationDate(
                    GregorianCalendar.from(paper.issuedOn().atTime(9, 0).atZone(ZoneOffset.UTC)));
            try (var sheet = new Sheet(document, typeface.in(document))) {
                set(sheet, paper.letter());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Sheet sheet, Letter letter) throws IOException {
        for (var line : sheet.wrap(letter.heading(), 17, Sheet.WIDTH)) {
            sheet.strong(Sheet.MARGIN, sheet.y, 17, Sheet.INK, line);
            sheet.y -= 21;
        }
        sheet.text(Sheet.MARGIN, sheet.y + 3, 9, Sheet.QUIET, letter.reference());
        sheet.y -= 24;
        for (var block : letter.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraph(sheet, paragraph.text());
                case Block.Section section -> section(sheet, section.title());
                case Block.Fields fields -> fields(sheet, fields.fields());
                case Block.Table table -> table(sheet, table);
            }
        }
        signatures(sheet, letter.signatures());
    }

    private static void paragraph(Sheet sheet, String text) throws IOException {
        for (var line : sheet.wrap(text, 10.5f, Sheet.WIDTH)) {
            sheet.need(15);
            sheet.text(Sheet.MARGIN, sheet.y, 10.5f, Sheet.INK, line);
            sheet.y -= 15;
        }
        sheet.y -= 7;
    }

    private static void section(Sheet sheet, String title) throws IOException {
        sheet.need(52);
        sheet.y -= 5;
        sheet.strong(Sheet.MARGIN, sheet.y, 11, Sheet.BRAND, title);
        sheet.y -= 17;
    }

    private static void fields(Sheet sheet, List<Letter.Field> fields) throws IOException {
        var rows = (fields.size() + 1) / 2;
        var height = rows * 29f + 10;
        sheet.need(height + 10);
        sheet.box(Sheet.MARGIN, sheet.y + 10 - height, Sheet.WIDTH, height, Sheet.WASH);
        sheet.box(Sheet.MARGIN, sheet.y + 10 - height, 2.5f, height, Sheet.BRAND);
        var column = Sheet.WIDTH / 2 - 8;
        for (var n = 0; n < fields.size(); n++) {
            var x = Sheet.MARGIN + 14 + (n % 2) * (column + 2);
            var y = sheet.y - 4 - (n / 2) * 29f;
            sheet.text(x, y, 7.5f, Sheet.QUIET, fields.get(n).label());
            var value = fields.get(n).value();
            var size = 10.5f;
            while (size > 7 && Typeface.width(sheet.font, value, size) > column - 10) size -= 0.5f;
            sheet.text(x, y - 12, size, Sheet.INK, value);
        }
        sheet.y -= height + 12;
    }

    private static void table(Sheet sheet, Block.Table table) throws IOException {
        sheet.need(20 * (table.rows().size() + 1) + 14);
        sheet.y -= 4;
        sheet.box(Sheet.MARGIN, sheet.y - 7, Sheet.WIDTH, 20, Sheet.BRAND);
        row(sheet, table.header(), Color.WHITE, true);
        for (var n = 0; n < table.rows().size(); n++) {
            var total = table.total() && n == table.rows().size() - 1;
            if (total) sheet.box(Sheet.MARGIN, sheet.y - 7, Sheet.WIDTH, 20, Sheet.WASH);
            row(sheet, table.rows().get(n), Sheet.INK, total);
            sheet.rule(Sheet.MARGIN, Sheet.MARGIN + Sheet.WIDTH, sheet.y + 13, 0.5f, Sheet.LINE);
        }
        sheet.y -= 12;
    }

    private static void row(Sheet sheet, List<String> cells, Color color, boolean strong) throws IOException {
        var first = Sheet.WIDTH * 0.4f;
        var others = (Sheet.WIDTH - first) / Math.max(1, cells.size() - 1);
        for (var n = 0; n < cells.size(); n++) {
            if (n > 0) {
                sheet.right(Sheet.MARGIN + first + n * others - 8, sheet.y, 9.5f, color, cells.get(n), strong);
            } else if (strong) {
                sheet.strong(Sheet.MARGIN + 8, sheet.y, 9.5f, color, cells.get(n));
            } else {
                sheet.text(Sheet.MARGIN + 8, sheet.y, 9.5f, color, cells.get(n));
            }
        }
        sheet.y -= 20;
    }

    private static void signatures(Sheet sheet, List<String> names) throws IOException {
        sheet.need(70);
        sheet.y -= 46;
        var width = 210f;
        for (var n = 0; n < names.size(); n++) {
            var x = n == 0 ? Sheet.MARGIN : Sheet.MARGIN + Sheet.WIDTH - width;
            sheet.rule(x, x + width, sheet.y, 0.7f, Sheet.INK);
            sheet.text(x, sheet.y - 13, 9, Sheet.INK, names.get(n));
        }
        sheet.y -= 24;
    }
}
