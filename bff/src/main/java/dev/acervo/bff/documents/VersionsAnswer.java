package dev.acervo.bff.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.documents.DocumentFile;
import dev.acervo.bff.screens.documents.Documents;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What {@code GET /documents/{id}/versions} gives. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record VersionsAnswer(List<VersionAnswer> items) {

    List<Documents.File> toScreen() {
        return items.stream()
                .sorted(Comparator.comparingInt(VersionAnswer::number).reversed())
                .map(VersionAnswer::toScreen)
                .toList();
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VersionAnswer(
            int number, String name, String contentType, long size, String sha256, Instant createdAt, UUID createdBy) {
        Documents.File toScreen() {
            return new Documents.File(number, new DocumentFile(name, contentType, size, sha256), createdAt, createdBy);
        }
    }
}
