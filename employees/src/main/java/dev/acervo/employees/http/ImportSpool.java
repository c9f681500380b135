package dev.acervo.employees.http;

import dev.acervo.employees.domain.FieldError;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.platform.problem.Problem;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/** Where files of people lie until they are imported, or sent. */
@Singleton
final class ImportSpool {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final long limit;

    ImportSpool(@Value("${acervo.import.folder}") String folder, @Value("${acervo.import.limit}") long limit)
            throws IOException {
        this.folder = folder.isBlank() ? Files.createTempDirectory("acervo-imports") : Path.of(folder);
        this.limit = limit;
        Files.createDirectories(this.folder);
    }

    /** A file that has arrived whole. */
    record Received(String name, Path path) {}

    Path newFile() throws IOException {
        return Files.createTempFile(folder, "people", ".csv");
    }

    /** Receives the part {@code file} of a form; refuses one that is not there, that ends early, or that is too large. */
    Received receive(String contentType, InputStream body) throws IOException {
        @Nullable Received received = null;
        try {
            for (var parts = parts(contentType, body); parts.hasNext(); ) {
                var part = parts.next();
                if (!"file".equals(part.getFieldName()) || received != null) {
                    throw invalid("body", "unknown", "The form has a part that is not known, or one twice.");
                }
                try (var content = part.openStream()) {
                    received = new Received(name(part.getName()), write(content));
                }
            }
        } catch (IOException | FileUploadException _) {
            discard(received);
            throw invalid("body", "incomplete", "The form cannot be read, or did not arrive whole.");
        } catch (RuntimeException e) {
            discard(received);
            throw e;
        }
        if (received == null) {
            throw invalid("file", "required", "The file is missing.");
        }
        return received;
    }

    private static FileItemIterator parts(String contentType, InputStream body)
            throws IOException, FileUploadException {
        var upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        return upload.getItemIterator(new Form(contentType, body));
    }

    private Path write(InputStream content) throws IOException {
        var path = newFile();
        try (var out = Files.newOutputStream(path)) {
            var chunk = new byte[CHUNK];
            var size = 0L;
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                size += n;
                if (size > limit) {
                    throw tooLarge();
                }
                out.write(chunk, 0, n);
            }
            return path;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static String name(@Nullable String sent) {
        var name = sent == null ? "" : sent.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static void discard(@Nullable Received received) throws IOException {
        if (received != null) {
            Files.deleteIfExists(received.path());
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(Problem.of(
                HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                "too-large",
                "Too large",
                "A file of people has at most " + limit + " bytes."));
    }

    private static RefusedException invalid(String field, String code, String detail) {
        return new RefusedException(new Refusal.Invalid(List.of(new FieldError(field, code, detail))));
    }

    /** Of unknown length: what counts is how much comes. */
    private record Form(String contentType, InputStream body) implements UploadContext {
        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
