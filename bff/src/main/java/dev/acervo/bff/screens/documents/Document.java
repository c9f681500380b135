package dev.acervo.bff.screens.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as the documents service shows it to the caller. With level METADATA, what that hides is null: title,
 * description, tags, version, file, createdBy and updatedAt.
 *
 * @param why the first reason decides
 */
public record Document(
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
        @Nullable DocumentFile file,
        Instant createdAt,
        @Nullable UUID createdBy,
        @Nullable Instant updatedAt,
        Level level,
        Can can,
        List<Why> why) {}
