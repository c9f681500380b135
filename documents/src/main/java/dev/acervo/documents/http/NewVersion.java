package dev.acervo.documents.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The form of a new file, for the API's description. */
@Serdeable
@Schema(name = "NewVersion")
record NewVersion(
        @Schema(type = "string", format = "binary") String file) {}
