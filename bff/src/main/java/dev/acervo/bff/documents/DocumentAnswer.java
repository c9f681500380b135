package dev.acervo.bff.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.acervo.bff.screens.documents.Can;
import dev.acervo.bff.screens.documents.Document;
import dev.acervo.bff.screens.documents.DocumentFile;
import dev.acervo.bff.screens.documents.DocumentStatus;
import dev.acervo.bff.screens.documents.Level;
import dev.acervo.bff.screens.documents.Why;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as {@code GET /documents/{id}} gives it. */
@Serdeable.Deserializable
@JsonIgnoreProperties(ignoreUnknown = true)
record DocumentAnswer(
        UUID id,
        @Nullable String title,
        @Nullable String description,
        String type,
        UUID employeeId,
        @Nullable List<String> tags,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        DocumentStatus status,
        @Nullable Long version,
        @Nullable FileAnswer file,
        Instant createdAt,
        @Nullable UUID createdBy,
        @Nullable Instant updatedAt,
        Level level,
        CanAnswer can,
        List<WhyAnswer> why) {

    Document toScreen() {
        return new Document(
                id,
                title,
                description,
                type,
                employeeId,
                tags,
                issuedOn,
                validUntil,
                status,
                version,
                file == null ? null : file.toScreen(),
                createdAt,
                createdBy,
                updatedAt,
                level,
                can.toScreen(),
                why.stream().map(WhyAnswer::toScreen).toList());
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FileAnswer(String name, String contentType, long size, String sha256) {
        DocumentFile toScreen() {
            return new DocumentFile(name, contentType, size, sha256);
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CanAnswer(
            boolean edit,
            boolean trash,
            boolean restore,
            boolean download,
            boolean newVersion,
            boolean share,
            boolean changeType) {
        Can toScreen() {
            return new Can(edit, trash, restore, download, newVersion, share, changeType);
        }
    }

    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record WhyAnswer(
            Why.Kind kind,
            Level level,
            @Nullable String role,
            @Nullable UUID permissionId,
            @Nullable Instant until) {
        Why toScreen() {
            return new Why(kind, level, role, permissionId, until);
        }
    }
}
