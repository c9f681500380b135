package dev.acervo.employees.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.acervo.employees.domain.sheet.Column;
import dev.acervo.employees.domain.sheet.SheetError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theFileTellsItsEncoding(Encoding encoding) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var text = encoding.open(out)) {
            text.write("Matrícula;Nome;E-mail\r\n1;José da Conceição – €;jose@example.com\r\n");
        }
        var sample = Sample.of(folder, out.toByteArray());
        assertThat(sample.headerErrors()).isEmpty();
        assertThat(sample.rows().getFirst().text(Column.NAME)).isEqualTo("José da Conceição – €");
    }

    @Test
    void oneByteAtTheEndOfALongFileMakesItWindows1252() throws IOException {
        var text = "registration;name;email\n" + "1;Ana;ana@example.com\n".repeat(50_000) + "2;José;jose@example.com\n";
        assertThat(Sample.of(folder, text, WINDOWS_1252).rows().getLast().text(Column.NAME))
                .isEqualTo("José");
        assertThat(Sample.of(folder, text).rows().getLast().text(Column.NAME)).isEqualTo("José");
    }

    @Test
    void aCharacterThatStraddlesTheBlocksOfTheFileIsStillUtf8() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            var text = "registration;name;email\n1;" + "x".repeat(shift) + "😀é".repeat(1_500) + ";a@example.com\n";
            assertThat(Sample.of(folder, text).rows().getFirst().text(Column.NAME))
                    .isEqualTo("x".repeat(shift) + "😀é".repeat(1_500));
        }
    }

    @Test
    void bytesThatAreNoTextAreNamedWithTheirCell() throws IOException {
        var marked = "\uFEFFregistration;name;email\n1;Jos#;a@example.com\n2;Bea;b@example.com\n"
                .getBytes(StandardCharsets.UTF_8);
        marked[new String(marked, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;
        var windows =
                "registration;name;email\n1;Jos#\u00E9;a@example.com\n2;Bea;b@example.com\n".getBytes(WINDOWS_1252);
        windows[new String(windows, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0x81;
        for (var content : new byte[][] {marked, windows}) {
            var sample = Sample.of(folder, content);
            assertThat(sample.errors())
                    .extracting(SheetError::row, SheetError::column, SheetError::code)
                    .containsExactly(tuple(2, "name", "characters"));
            assertThat(sample.rows()).hasSize(2);
        }
    }

    @Test
    void halfACharacterOfUtf16IsNamedWithItsCell() throws IOException {
        var text = "\uFEFFregistration;name;email\n1;a#b;a@example.com\n";
        var content = text.getBytes(StandardCharsets.UTF_16LE);
        int at = text.indexOf('#') * 2;
        content[at] = 0x3D;
        content[at + 1] = (byte) 0xD8;
        assertThat(Sample.of(folder, content).errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(2, "name", "characters"));
    }

    @Test
    void aWorkbookIsNoText() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("registration;name;email".getBytes(StandardCharsets.UTF_8));
        }
        assertNoText(workbook.toByteArray());
        assertNoText(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    }

    @Test
    void aFileOfNulsIsNoText() throws IOException {
        assertNoText(new byte[100]);
        assertNoText("registration;name;email\n1;Ana;ana@example.com\n".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void aRegistrationMayBeginAsAZipDoes() throws IOException {
        assertThat(Sample.of(folder, "PK;registration;name;email\n").headerErrors())
                .extracting(SheetError::column, SheetError::code)
                .containsExactly(tuple("PK", "unknown-column"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration;name;email\n1;Silva, Ana;a@example.com\n",
                "registration,name,email\n1,\"Silva, Ana\",a@example.com\n",
                "registration\tname\temail\n1\tSilva, Ana\ta@example.com\n",
                "registration\tname\temail\r1\tSilva, Ana\ta@example.com\r",
                "\"registration\",\"name\",\"email\"\r\n\"1\",\"Silva, Ana\",\"a@example.com\"",
            })
    void theHeaderTellsTheDelimiter(String text) throws IOException {
        var sample = Sample.of(folder, text);
        assertThat(sample.headerErrors()).isEmpty();
        assertThat(sample.errors()).isEmpty();
        assertThat(sample.rows().getFirst().text(Column.NAME)).isEqualTo("Silva, Ana");
    }

    @Test
    void delimitersInAQuotedColumnNameDoNotCount() throws IOException {
        assertThat(Sample.of(folder, "registration;\"a,b,c,d,e\";name;email\n").headerErrors())
                .extracting(SheetError::column)
                .containsExactly("a,b,c,d,e");
    }

    private void assertNoText(byte[] content) throws IOException {
        var sample = Sample.of(folder, content);
        assertThat(sample.rows()).isEmpty();
        assertThat(sample.headerErrors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactly(tuple(1, null, "not-text"));
    }
}
