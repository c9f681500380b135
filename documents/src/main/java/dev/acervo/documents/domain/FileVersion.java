package dev.acervo.documents.domain;

import java.time.Instant;

/**
 * One immutable file of a document. Its bytes lie in the file store under {@code objectKey} and never change.
 *
 * @param number 1 for the first file of the document, then one more each time
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 */
public record FileVersion(
        int number,
        String name,
        String contentType,
        long size,
        String sha256,
        String objectKey,
        Instant createdAt,
        EmployeeId createdBy) {
    public FileVersion {
        if (number < 1 || size < 0) {
            throw new IllegalArgumentException("file version " + number + " of " + size + " bytes");
        }
    }
}
