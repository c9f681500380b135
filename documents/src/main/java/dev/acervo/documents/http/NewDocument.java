package dev.acervo.documents.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a new document, for the API's description. */
@Serdeable
@Schema(name = "NewDocument")
record NewDocument(
        NewDocument.Description document,
        @Schema(type = "string", format = "binary") String file) {

    /** The part {@code document}. */
    @Serdeable
    @Schema(name = "NewDocumentDescription")
    record Description(
            String type,
            UUID employeeId,
            String title,
            @Nullable String description,
            @Nullable List<String> tags,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}
}
