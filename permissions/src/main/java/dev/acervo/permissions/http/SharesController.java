package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.DocumentId;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.permissions.domain.reach.Sharing;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.Cursors;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the documents service, with its own token and nobody else, records who shared which document. */
@Controller("/permissions/shares")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "shares")
final class SharesController {
    private final Sharing sharing;
    private final IdSource ids;
    private final Cursors cursors;
    private final JsonMapper json;
    private final String client;

    SharesController(
            Sharing sharing,
            IdSource ids,
            Cursors cursors,
            JsonMapper json,
            @Value("${acervo.shares.client}") String client) {
        this.sharing = sharing;
        this.ids = ids;
        this.cursors = cursors;
        this.json = json;
        this.client = client;
    }

    @Post
    @Operation(
            operationId = "recordShare",
            summary = "Record a share in the name of whoever shares (the documents service)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PermissionAnswer.class)))
    HttpResponse<PermissionAnswer> share(
            @Parameter(hidden = true) Caller.Service caller,
            @Nullable @Header(Keys.HEADER) String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ShareBody.Sent.class),
                                            examples = @ExampleObject(Examples.SHARE)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        requireDocuments(caller);
        var share = ShareBody.of(Body.of(json, text));
        var by = share.maker().by();
        var once = by == null ? null : Keys.once(by, "POST /permissions/shares", key, share.proposal());
        var id = sharing.share(share.maker(), share.proposal(), new GrantId(ids.next()), once);
        return HttpResponse.<PermissionAnswer>status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "permissions/shares/" + id)
                .body(PermissionAnswer.of(sharing.find(id)));
    }

    @Get
    @Operation(
            operationId = "listShares",
            summary = "The shares of a document, the newest first (the documents service)")
    PermissionAnswer.Page list(
            @Parameter(hidden = true) Caller.Service caller,
            @Parameter(schema = @Schema(format = "uuid"), required = true, example = Examples.DOCUMENT)
                    @Nullable
                    @QueryValue
                    String document,
            @Parameter(schema = @Schema(allowableValues = {"active", "future", "ended"})) @Nullable @QueryValue
                    String state,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        requireDocuments(caller);
        var id = Parameters.uuids(List.of(new Parameters.Given("document", document)))
                .getFirst();
        var wanted = Parameters.oneOf("state", state, State.values(), PermissionAnswer::name);
        var size = Parameters.limit(limit);
        var bound = "shares " + id + " " + wanted;
        var before = cursor == null ? null : id(cursors.open(bound, cursor).getFirst());
        var found = sharing.list(new DocumentId(id), wanted, before, size + 1);
        var page =
                Page.of(found, size, cursors, bound, seen -> seen.grant().id().toString());
        return new PermissionAnswer.Page(page.map(PermissionAnswer::of), page.next());
    }

    @Post("/{id}/end")
    @Operation(operationId = "endShare", summary = "End a share now, in somebody's name (the documents service)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PermissionAnswer.class)))
    HttpResponse<PermissionAnswer> end(
            @Parameter(hidden = true) Caller.Service caller,
            @Parameter(schema = @Schema(format = "uuid")) String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ShareBody.End.class),
                                            examples = @ExampleObject(Examples.SHARE_END)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        requireDocuments(caller);
        var body = Body.of(json, text);
        var by = ShareBody.endedBy(body).orElseThrow(() -> new Refusal.Invalid(body.faults()).refused());
        return HttpResponse.ok(PermissionAnswer.of(sharing.end(id(id), by)));
    }

    private void requireDocuments(Caller.Service caller) {
        if (!caller.clientId().equals(client)) {
            throw new Refusal.NotAllowed("Shares are recorded by the documents service.").refused();
        }
    }

    private static GrantId id(String text) {
        return new GrantId(Parameters.uuid(text).orElseThrow(() -> new Refusal.NotFound().refused()));
    }
}
