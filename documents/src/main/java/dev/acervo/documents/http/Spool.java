package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.SpooledFile;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.multipart.StreamingFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    }

    /** The whole file; broken off means refused. */
    SpooledFile receive(@Nullable StreamingFileUpload file) {
        if (file == null) {
            throw new DocumentProblem.Invalid("file", "required", "The file is missing.");
        }
        try (var content = file.asInputStream()) {
            return SpooledFile.receive(content, folder, limit);
        } catch (IOException _) {
            throw new DocumentProblem.Invalid("file", "incomplete", "The file did not arrive whole.");
        }
    }
}
