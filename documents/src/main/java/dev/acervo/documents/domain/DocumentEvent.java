package dev.acervo.documents.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a document, saved with the state it led to.
 *
 * @param revision of the document after it: consumers take only what is newer than what they have
 */
public record DocumentEvent(
        UUID id,
        Kind kind,
        DocumentId documentId,
        long revision,
        EmployeeId employeeId,
        int ownerNumber,
        String type,
        DocumentStatus status,
        EmployeeId by,
        Instant at) {

    public enum Kind {
        CREATED,
        CHANGED,
        TRASHED,
        RESTORED
    }

    public static DocumentEvent of(UUID id, Kind kind, Document after, EmployeeId by) {
        return new DocumentEvent(
                id,
                kind,
                after.id(),
                after.revision(),
                after.employeeId(),
                after.ownerNumber(),
                after.type(),
                after.status(),
                by,
                after.updatedAt());
    }
}
