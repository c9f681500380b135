package dev.acervo.documents.http.sharing;

import dev.acervo.documents.domain.DocumentId;
import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.sharing.ShareDocument;
import dev.acervo.documents.domain.sharing.ShareDraft;
import dev.acervo.documents.http.Actors;
import dev.acervo.documents.http.Bodies;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.Cursors;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** With whom a document is shared. All of it needs MANAGE on the document. */
@Tag(name = "documents")
@Controller("/documents/{id}/shares")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SharesController {
    private final Actors actors;
    private final ShareDocument sharing;
    private final Bodies bodies;
    private final Cursors cursors;

    SharesController(Actors actors, ShareDocument sharing, Bodies bodies, Cursors cursors) {
        this.actors = actors;
        this.sharing = sharing;
        this.bodies = bodies;
        this.cursors = cursors;
    }

    @Post
    @Operation(
            operationId = "shareDocument",
            summary = "Shares the document with a person or a group, for as long as the caller may manage it.")
    @Status(HttpStatus.CREATED)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewShareJson.class),
                            examples = @ExampleObject(NewShareJson.EXAMPLE)))
    ShareJson share(
            @Parameter(hidden = true) Caller.Person caller,
            String id,
            @Header("Idempotency-Key")
                    @Parameter(description = "The same key gives the same answer for a day.", example = "example-1")
                    @Nullable
                    String key,
            @Body @Nullable InputStream body) {
        return ShareJson.of(sharing.share(actors.of(caller), DocumentId.of(id), () -> draft(body), key));
    }

    @Get
    @Operation(
            operationId = "listShares",
            summary = "One page of the document's shares, newest first; ended ones too, unless a state is asked for.",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "state",
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        allowableValues = {"active", "future", "ended"})),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "limit",
                        schema =
                                @Schema(
                                        implementation = Integer.class,
                                        minimum = "1",
                                        maximum = "100",
                                        defaultValue = "50")),
                @Parameter(in = ParameterIn.QUERY, name = "cursor", schema = @Schema(implementation = String.class))
            })
    ShareJson.Page list(
            @Parameter(hidden = true) Caller.Person caller,
            String id,
            @Parameter(hidden = true) HttpRequest<?> request) {
        var actor = actors.of(caller);
        var document = DocumentId.of(id);
        var parameters = request.getParameters();
        var bound = "shares " + actor.id() + " " + document + " " + parameters.get("state");
        var page = sharing.shares(
                actor,
                document,
                () -> SharesRequest.of(
                        parameters, cursor -> cursors.open(bound, cursor).getFirst()));
        var next = page.next();
        return ShareJson.Page.of(page, next == null ? null : cursors.seal(bound, List.of(next)));
    }

    @Delete("/{shareId}")
    @Operation(operationId = "endShare", summary = "Ends a share of this document now; it stays as history.")
    ShareJson end(@Parameter(hidden = true) Caller.Person caller, String id, String shareId) {
        return ShareJson.of(sharing.end(actors.of(caller), DocumentId.of(id), named(shareId)));
    }

    private ShareDraft draft(@Nullable InputStream body) {
        return bodies.object(body == null ? InputStream.nullInputStream() : body)
                .map(ShareFields::of)
                .orElseGet(ShareFields::malformed);
    }

    /** What is no id names no share. */
    private static UUID named(String share) {
        try {
            return UUID.fromString(share);
        } catch (IllegalArgumentException _) {
            throw new DocumentProblem.NotFound();
        }
    }
}
