package dev.acervo.documents.http;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.access.Decision;
import dev.acervo.documents.domain.access.Level;
import dev.acervo.documents.domain.reading.ReadDocuments;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.validation.Validated;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The evaluator for other services, about the caller. */
@Tag(name = "documents")
@Validated
@Controller("/documents/checks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChecksController {
    private final Actors actors;
    private final ReadDocuments documents;

    ChecksController(Actors actors, ReadDocuments documents) {
        this.actors = actors;
        this.documents = documents;
    }

    @Serdeable
    @Schema(name = "DocumentChecks")
    record Checks(@NotNull @Size(min = 1, max = 100) @Valid List<Check> checks) {}

    @Serdeable
    @Schema(name = "DocumentCheck")
    record Check(@NotNull UUID document) {}

    @Serdeable
    @Schema(name = "DocumentCheckResults")
    record Results(List<Result> results) {}

    @Serdeable
    @Schema(name = "DocumentCheckResult")
    record Result(Level level, List<DocumentJson.WhyJson> why) {
        static Result of(Decision decision) {
            return new Result(
                    decision.level(),
                    decision.reasons().stream().map(DocumentJson.WhyJson::of).toList());
        }
    }

    /** The caller's level on each document, in the same order; NONE also for what does not exist. */
    @Post
    Results check(@Parameter(hidden = true) Caller.Person caller, @Valid @Body Checks body) {
        var ids = body.checks().stream().map(c -> new DocumentId(c.document())).toList();
        return new Results(documents.decisions(actors.of(caller), ids).stream()
                .map(Result::of)
                .toList());
    }
}
