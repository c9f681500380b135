package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.search.IndexEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as it lies in the index; the mapping is {@code opensearch/documents-v1.json}. */
record IndexedDocument(
        String id,
        String employeeId,
        int ownerNumber,
        String type,
        String status,
        List<String> tags,
        @Nullable String issuedOn,
        @Nullable String validUntil,
        long createdAt,
        long updatedAt,
        List<String> uploaders,
        @Nullable String fileUploader,
        String title,
        @Nullable String description,
        int fileVersion,
        @Nullable String text) {

    static IndexedDocument of(IndexEntry entry) {
        var document = entry.document();
        return new IndexedDocument(
                document.id().toString(),
                document.employeeId().toString(),
                document.ownerNumber(),
                document.type(),
                document.status().code(),
                document.tags(),
                text(document.issuedOn()),
                text(document.validUntil()),
                document.createdAt().toEpochMilli(),
                document.updatedAt().toEpochMilli(),
                document.uploaders().stream().map(EmployeeId::toString).toList(),
                fileUploader(document),
                document.title(),
                document.description(),
                document.file().number(),
                entry.text());
    }

    /** Who reads the newest file for having added it: nobody, when that was under another owner or type. */
    private static @Nullable String fileUploader(Document document) {
        var file = document.file();
        return file.number() >= document.placedFrom() ? file.createdBy().toString() : null;
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
