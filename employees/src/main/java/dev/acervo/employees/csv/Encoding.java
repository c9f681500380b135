package dev.acervo.employees.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The encodings that files of HR come in, and the mark that some of them begin with. */
enum Encoding {
    UTF_8_MARKED(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final byte[] ZIP = bytes('P', 'K', 3, 4); // xlsx, ods
    private static final byte[] OLD_OFFICE = bytes(0xD0, 0xCF, 0x11, 0xE0);
    private static final int LOOKED_AT = 8192;

    private final Charset charset;
    private final byte[] mark;

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = bytes(mark);
    }

    /** The encoding of a file; empty when it is no text. Reads the file once at most, in constant memory. */
    static Optional<Encoding> find(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(LOOKED_AT);
            for (var encoding : values()) {
                if (encoding.mark.length > 0 && startsWith(start, encoding.mark)) {
                    return Optional.of(encoding);
                }
            }
            if (startsWith(start, ZIP) || startsWith(start, OLD_OFFICE) || isBinary(start)) {
                return Optional.empty();
            }
            return Optional.of(
                    isUtf8(new SequenceInputStream(new ByteArrayInputStream(start), in)) ? UTF_8 : WINDOWS_1252);
        }
    }

    /** The text of a file behind the mark. Bytes that are no text become NUL, so that the cell they are in is named. */
    Reader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark.length);
            return new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .replaceWith("\0"));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Writes the mark; the text follows. */
    Writer open(OutputStream out) throws IOException {
        out.write(mark);
        return new OutputStreamWriter(out, charset);
    }

    /** One NUL is a flaw in a cell; many are another kind of file, or UTF-16 without its mark. */
    private static boolean isBinary(byte[] start) {
        int nuls = 0;
        for (byte each : start) {
            nuls += each == 0 ? 1 : 0;
        }
        return nuls * 10 > start.length;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            new InputStreamReader(in, strict).transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
