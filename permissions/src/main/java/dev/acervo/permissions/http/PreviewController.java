package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.reach.Previewing;
import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What something that has not happened would do to reach. */
@Controller("/access")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
final class PreviewController {
    private final Previewing previewing;
    private final Questions questions;
    private final JsonMapper json;

    PreviewController(Previewing previewing, Questions questions, JsonMapper json) {
        this.previewing = previewing;
        this.questions = questions;
        this.json = json;
    }

    @Post("/preview")
    @Status(HttpStatus.OK)
    @Operation(
            summary = "Who would gain reach and who would lose it, and over how many people (HR, auditors)",
            description =
                    "Of a move, a termination, a permission or a delegation that has not happened. What begins later"
                            + " is looked at when it has begun. Nothing is changed.")
    PreviewAnswer preview(
            @Parameter(hidden = true) Caller.Person caller,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PreviewBody.Sent.class),
                                            examples = @ExampleObject(Examples.PREVIEW)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        questions.requireMayAskAboutOthers(actor);
        var body = Body.of(json, text);
        var event = PreviewBody.event(body).orElseThrow(() -> new Refusal.Invalid(body.faults()).refused());
        return PreviewAnswer.of(previewing.preview(actor, event));
    }
}
