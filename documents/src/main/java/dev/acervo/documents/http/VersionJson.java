package dev.acervo.documents.http;

import dev.acervo.documents.domain.FileVersion;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** One file of a document. */
@Serdeable
@Schema(name = "DocumentVersion")
record VersionJson(
        int number, String name, String contentType, long size, String sha256, Instant createdAt, UUID createdBy) {
    static VersionJson of(FileVersion file) {
        return new VersionJson(
                file.number(),
                file.name(),
                file.contentType(),
                file.size(),
                file.sha256(),
                file.createdAt(),
                file.createdBy().value());
    }
}
