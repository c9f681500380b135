package dev.acervo.documents.http;

import dev.acervo.documents.domain.SpooledFile;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where uploads lie until they have arrived whole. */
@Singleton
final class Spool {
    private final Path folder;
    private final long limit;

    Spool(@Value("${acervo.files.folder}") String folder, @Value("${acervo.files.limit}") long limit)
            throws IOException {
        this.folder = folder.isBlank() ? Files.createTempDirectory("acervo-uploads") : Path.of(folder);
        this.limit = limit;
        Files.createDirectories(this.folder);
        sweep();
    }

    UploadForm form(String contentType, @Nullable InputStream body) {
        return new UploadForm(contentType, body == null ? InputStream.nullInputStream() : body, this);
    }

    /** @throws dev.acervo.documents.domain.DocumentProblem.TooLarge as soon as too many bytes came */
    SpooledFile receive(InputStream content) throws IOException {
        return SpooledFile.receive(content, folder, limit);
    }

    /** Removes what a process that died has left behind. */
    private void sweep() throws IOException {
        var old = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        try (var files = Files.newDirectoryStream(folder, "upload*.part")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
