package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.FileName;
import dev.acervo.documents.domain.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * A multipart/form-data body, read no further than was asked for, so that who may not upload is refused before the
 * bytes are taken. A body that ends too early is refused, not taken for a shorter file.
 */
final class UploadForm implements AutoCloseable {
    private static final int DESCRIPTION = 256 * 1024;
    private static final int PART_HEADERS = 8 * 1024;

    private final Form form;
    private final Spool spool;
    private @Nullable FileItemIterator parts;
    private @Nullable String document;
    private @Nullable Received file;

    /** A file that has arrived whole. */
    record Received(FileName name, SpooledFile spooled) {}

    private interface Reading<T> {
        T read() throws IOException, FileUploadException;
    }

    UploadForm(String contentType, InputStream body, Spool spool) {
        this.form = new Form(contentType, body);
        this.spool = spool;
    }

    /** The text of the part {@code document}; a file that stands before it is received on the way. */
    Optional<String> document() {
        while (document == null && next()) {}
        return Optional.ofNullable(document);
    }

    /** The part {@code file}, and the end of the form after it. */
    Received file() {
        while (next()) {}
        if (file == null) {
            throw new DocumentProblem.Invalid("file", "required", "The file is missing.");
        }
        return file;
    }

    @Override
    public void close() {
        if (file != null) {
            file.spooled().close();
        }
    }

    private boolean next() {
        return reading(() -> {
            var all = parts == null ? begin() : parts;
            parts = all;
            if (!all.hasNext()) {
                return false;
            }
            take(all.next());
            return true;
        });
    }

    private FileItemIterator begin() throws IOException, FileUploadException {
        var upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(PART_HEADERS);
        return upload.getItemIterator(form);
    }

    private void take(FileItemStream part) throws IOException {
        var name = part.getFieldName();
        try (var content = part.openStream()) {
            if ("document".equals(name) && document == null) {
                document = text(content);
                return;
            }
            if ("file".equals(name) && file == null) {
                var sent = part.getName();
                file = new Received(FileName.of(sent == null ? "" : sent), spool.receive(content));
                return;
            }
        }
        throw new DocumentProblem.Invalid("body", "unknown", "The form has a part that is not known, or one twice.");
    }

    private static String text(InputStream content) throws IOException {
        var bytes = content.readNBytes(DESCRIPTION + 1);
        if (bytes.length > DESCRIPTION) {
            throw new DocumentProblem.TooLarge("The description of a document has at most 256 KB.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | FileUploadException _) {
            throw new DocumentProblem.Invalid(
                    "body", "incomplete", "The form cannot be read, or did not arrive whole.");
        }
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
