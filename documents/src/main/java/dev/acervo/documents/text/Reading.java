package dev.acervo.documents.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process that opens other people's files. It has little memory, none of the service's secrets, and is ended by the
 * service when it takes too long: whatever a file does, it does it here.
 *
 * <p>It reads requests (content type, path, greatest number of characters) from standard input and answers each with a
 * text on standard output, until its input ends.
 */
public final class Reading {
    private Reading() {}

    public static void main(String[] arguments) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err);
        try (var requests = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                answer(requests, answers);
            }
        } catch (EOFException _) {
            // The service went away.
        }
    }

    private static void answer(DataInputStream requests, DataOutputStream answers) throws IOException {
        var contentType = requests.readUTF();
        var path = Path.of(requests.readUTF());
        int limit = requests.readInt();
        var text = text(contentType, path, limit).getBytes(StandardCharsets.UTF_8);
        answers.writeInt(text.length);
        answers.write(text);
        answers.flush();
    }

    /** Broken files have no text. Running out of memory ends the process: see {@link ReadingProcess}. */
    private static String text(String contentType, Path path, int limit) {
        try {
            return contentType.equals("application/pdf") ? PdfText.of(path, limit) : PlainText.of(path, limit);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return "";
        }
    }
}
