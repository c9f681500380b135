package dev.acervo.documents.domain;

import java.io.InputStream;

/** Where the bytes are kept: immutable objects under keys. {@link DocumentProblem.Unavailable} when it cannot be asked. */
public interface FileStore {
    /** Keeps the file under a key that was never used before; readable by everybody who asks once this returns. */
    void put(String key, SpooledFile file);

    /**
     * Opens bytes {@code first} to {@code last} (inclusive) of an object, which the caller closes.
     *
     * @throws DocumentProblem.Unavailable also when there is no such object: it was put before its document
     */
    InputStream open(String key, long first, long last);

    /** Removes the object if it is there. */
    void delete(String key);
}
