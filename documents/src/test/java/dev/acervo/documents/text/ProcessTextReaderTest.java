package dev.acervo.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.memory.Documents;
import dev.acervo.documents.memory.Pdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text comes out of real files; hostile ones cost at most their share of time and memory. */
class ProcessTextReaderTest {
    private ProcessTextReader reader;

    @BeforeEach
    void start() throws IOException {
        reader = new ProcessTextReader(Duration.ofSeconds(3));
    }

    @AfterEach
    void stop() throws IOException {
        reader.close();
    }

    @Test
    void aPdfHasTheTextOfItsPages() throws IOException {
        var pdf = Pdf.of("Contrato de trabalho de João", "Cláusula segunda: férias");
        assertThat(text("application/pdf", pdf))
                .contains("Contrato de trabalho de João")
                .contains("férias");
    }

    @Test
    void plainTextIsItsOwnTextUpToTheLimit() {
        assertThat(text("text/plain", "olá\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("olá\n");
        assertThat(text("text/csv", "a".repeat(3_000_000).getBytes(StandardCharsets.UTF_8)))
                .hasSize(ProcessTextReader.CHARACTERS);
    }

    @Test
    void aFileOfAnotherKindIsNotEvenOpened() {
        assertThat(reader.text(file("image/png"), () -> {
                    throw new AssertionError("opened");
                }))
                .isEmpty();
    }

    @Test
    void brokenPdfsHaveNoTextAndTheNextFileIsRead() throws IOException {
        var whole = Pdf.of("Contrato de trabalho");
        assertThat(text("application/pdf", new byte[0])).isEmpty();
        assertThat(text("application/pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        for (int part = 1; part < 8; part++) {
            text("application/pdf", Arrays.copyOf(whole, whole.length * part / 8));
        }
        assertThat(text("application/pdf", whole)).contains("Contrato de trabalho");
    }

    @Test
    void anEndlessPdfIsGivenUpInTimeAndTheNextFileIsRead() throws IOException {
        var bomb = withPageContent(bomb());
        long start = System.nanoTime();
        assertThat(text("application/pdf", bomb)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(text("application/pdf", Pdf.of("Contrato de trabalho"))).contains("Contrato de trabalho");
    }

    @Test
    void aFileThatTakesTooLongHasNoText() throws IOException {
        var impatient = new ProcessTextReader(Duration.ofMillis(1));
        var pdf = Pdf.of("Contrato de trabalho");
        assertThat(impatient.text(file("application/pdf"), () -> new ByteArrayInputStream(pdf)))
                .isEmpty();
        impatient.close();
    }

    private String text(String contentType, byte[] content) {
        return reader.text(file(contentType), () -> new ByteArrayInputStream(content));
    }

    private static FileVersion file(String contentType) {
        return new FileVersion(1, "a", contentType, 10, "0".repeat(64), "key", Instant.EPOCH, Documents.employee(1));
    }

    /** 200 MB of operators that show a letter, in 200 KB: more than the process has memory for. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var block = "(a) Tj ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write("BT /F1 12 Tf ".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 3_000; i++) {
                out.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withPageContent(byte[] deflated) throws IOException {
        var out = new ByteArrayOutputStream();
        var head = """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R\
                /Resources<</Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >> endobj
                4 0 obj <</Filter/FlateDecode/Length %d>> stream
                """.formatted(deflated.length);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(deflated);
        out.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
