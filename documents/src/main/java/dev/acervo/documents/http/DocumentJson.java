package dev.acervo.documents.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.acervo.documents.domain.Document;
import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.access.Reason;
import dev.acervo.documents.domain.access.Rights;
import dev.acervo.documents.domain.reading.Seen;
import dev.acervo.platform.http.ETags;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as one person sees it. With the level METADATA it is the reduced form: id, type, owner, dates and status.
 */
@Serdeable
@Schema(
        name = "Document",
        description = "A document as the caller sees it. With level METADATA, title, description, tags, version, file, "
                + "createdBy and updatedAt are left out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentJson(
        UUID id,
        @Nullable String title,
        @Nullable String description,
        String type,
        UUID employeeId,
        @Nullable List<String> tags,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Schema(allowableValues = {"active", "trashed"}) String status,
        @Nullable Long version,
        @Nullable FileJson file,
        Instant createdAt,
        @Nullable UUID createdBy,
        @Nullable Instant updatedAt,
        Level level,
        Rights can,
        List<WhyJson> why) {

    /** The newest file that the person may have. */
    @Serdeable
    @Schema(name = "DocumentFile")
    public record FileJson(String name, String contentType, long size, String sha256) {
        static FileJson of(FileVersion file) {
            return new FileJson(file.name(), file.contentType(), file.size(), file.sha256());
        }
    }

    /** One reason for the level; the first one decides. */
    @Serdeable
    @Schema(name = "DocumentReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhyJson(
            Reason.Kind kind,
            Level level,
            @Nullable String role,
            @Nullable UUID permissionId,

            @Schema(description = "With DELEGATION: the employee who handed their reach over") @Nullable
            UUID delegator,

            @Nullable Instant until) {
        static WhyJson of(Reason reason) {
            var role = reason.role();
            var delegator = reason.delegator();
            return new WhyJson(
                    reason.kind(),
                    reason.level(),
                    role == null ? null : role.code(),
                    reason.permissionId(),
                    delegator == null ? null : delegator.value(),
                    reason.until());
        }
    }

    public static DocumentJson of(Seen seen) {
        return seen.reduced() ? reduced(seen) : full(seen);
    }

    /** The entity tag of what this person sees: it tells nothing about what they do not. */
    static String tag(Seen seen) {
        var document = seen.document();
        if (!seen.reduced()) {
            return ETags.of(document.revision());
        }
        var visible = List.of(
                document.id(),
                document.type(),
                document.employeeId(),
                String.valueOf(document.issuedOn()),
                String.valueOf(document.validUntil()),
                document.status());
        var digest = UUID.nameUUIDFromBytes(visible.toString().getBytes(StandardCharsets.UTF_8));
        return "\"metadata-" + digest + "\"";
    }

    private static DocumentJson full(Seen seen) {
        Document d = seen.document();
        return new DocumentJson(
                d.id().value(),
                d.title(),
                d.description(),
                d.type(),
                d.employeeId().value(),
                d.tags(),
                d.issuedOn(),
                d.validUntil(),
                d.status().code(),
                d.revision(),
                seen.decision().newest(d).map(FileJson::of).orElse(null),
                d.createdAt(),
                d.createdBy().value(),
                d.updatedAt(),
                seen.decision().level(),
                seen.can(),
                why(seen));
    }

    private static DocumentJson reduced(Seen seen) {
        Document d = seen.document();
        return new DocumentJson(
                d.id().value(),
                null,
                null,
                d.type(),
                d.employeeId().value(),
                null,
                d.issuedOn(),
                d.validUntil(),
                d.status().code(),
                null,
                null,
                d.createdAt(),
                null,
                null,
                seen.decision().level(),
                seen.can(),
                why(seen));
    }

    private static List<WhyJson> why(Seen seen) {
        return seen.decision().reasons().stream().map(WhyJson::of).toList();
    }
}
