package dev.acervo.documents.tika;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.FileKinds;
import dev.acervo.documents.domain.FileName;
import dev.acervo.documents.domain.SpooledFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** The kind of a file from its first bytes; an office file is opened to see that it is one. */
@Singleton
final class SniffedKinds implements FileKinds {
    private final TikaConfig tika;
    private final AllowedKinds allowed;

    SniffedKinds(AllowedKinds allowed) throws TikaException, IOException {
        this.tika = new TikaConfig();
        this.allowed = allowed;
    }

    @Override
    public String kindOf(SpooledFile file, String name) {
        var kind = detect(file, name);
        var extensions = allowed.extensions(kind);
        if (extensions.isEmpty()) {
            throw new DocumentProblem.UnsupportedFile("Files of this kind are not kept.");
        }
        var extension = new FileName(name).extension();
        if (!extension.isEmpty() && !extensions.contains(extension)) {
            throw new DocumentProblem.UnsupportedFile("The file is not what its name says.");
        }
        if (!OfficeFile.sound(kind, file.path())) {
            throw new DocumentProblem.UnsupportedFile("The file is damaged, or not what its name says.");
        }
        return kind;
    }

    private String detect(SpooledFile file, String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = TikaInputStream.get(file.path())) {
            return tika.getDetector().detect(in, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
