package dev.acervo.documents.domain.writing;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.FileKinds;
import dev.acervo.documents.domain.FileName;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.SpooledFile;
import dev.acervo.documents.domain.access.Actor;
import java.time.Instant;

/** Puts the bytes away before the document that names them is saved: a file without a document harms nobody. */
public final class Filing {
    private final FileStore files;
    private final FileKinds kinds;

    public Filing(FileStore files, FileKinds kinds) {
        this.files = files;
        this.kinds = kinds;
    }

    /** Looks at the file, keeps its bytes under {@code key}, and answers how a document names it. */
    FileVersion keep(int number, FileName name, SpooledFile file, String key, Actor by, Instant at) {
        if (file.size() == 0) {
            throw new DocumentProblem.Invalid("file", "empty", "The file is empty.");
        }
        var kind = kinds.kindOf(file, name.value());
        files.put(key, file);
        return new FileVersion(number, name.value(), kind, file.size(), file.sha256(), key, at, by.id());
    }

    /** Takes the bytes away again, only when it is certain that no document names them. */
    void discard(FileVersion version) {
        try {
            files.delete(version.objectKey());
        } catch (DocumentProblem.Unavailable _) {
            // an orphan is harmless
        }
    }
}
