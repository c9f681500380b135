package dev.acervo.documents.http.sharing;

import dev.acervo.documents.domain.access.Level;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What {@link ShareFields} reads, for the API's description. */
@Serdeable
@Schema(
        name = "NewDocumentShare",
        description = "With whom to share a document, how far, for how long and why.",
        requiredProperties = {"subject", "level", "reason"})
record NewShareJson(
        ShareJson.SubjectJson subject,

        @Schema(description = "METADATA at least; nobody gives more than they have")
        Level level,

        @Schema(nullable = true, description = "Now, when absent") @Nullable
        Instant from,

        @Schema(nullable = true, description = "Cut to the end of the right it is shared on") @Nullable
        Instant until,

        @Schema(maxLength = 500) String reason) {

    static final String EXAMPLE = """
            {"subject": {"type": "person", "id": "018f0000-0000-7000-8000-000000000001"}, "level": "VIEW", \
            "until": "2190-03-01T00:00:00Z", "reason": "Auditoria externa"}""";
}
