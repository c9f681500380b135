package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.GrantArchive;
import dev.acervo.permissions.domain.reach.Granting;
import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.Cursors;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import org.jspecify.annotations.Nullable;

/** The permissions that people give. */
@Controller("/permissions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "permissions")
final class PermissionsController {
    private final Granting granting;
    private final IdSource ids;
    private final Cursors cursors;
    private final JsonMapper json;

    PermissionsController(Granting granting, IdSource ids, Cursors cursors, JsonMapper json) {
        this.granting = granting;
        this.ids = ids;
        this.cursors = cursors;
        this.json = json;
    }

    @Get
    @Operation(summary = "Permissions to, by or on the caller; all of them for HR, administrators and auditors")
    PermissionAnswer.Page list(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(description = "A person or a group", schema = @Schema(format = "uuid")) @Nullable @QueryValue
                    String subject,
            @Parameter(description = "A person, a group, a department or a document", schema = @Schema(format = "uuid"))
                    @Nullable
                    @QueryValue
                    String target,
            @Parameter(schema = @Schema(allowableValues = {"METADATA", "VIEW", "EDIT", "MANAGE"})) @Nullable @QueryValue
                    String level,
            @Parameter(schema = @Schema(allowableValues = {"active", "future", "ended"})) @Nullable @QueryValue
                    String state,
            @Parameter(schema = @Schema(format = "uuid")) @Nullable @QueryValue String grantedBy,
            @Parameter(description = "Words of the reason") @Nullable @QueryValue String q,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var actor = Actors.of(caller);
        var by = Parameters.uuid("grantedBy", grantedBy);
        var filter = new GrantArchive.Filter(
                Parameters.uuid("subject", subject),
                Parameters.uuid("target", target),
                Parameters.oneOf("level", level, Level.values(), Level::name),
                Parameters.oneOf("state", state, State.values(), PermissionAnswer::name),
                by == null ? null : new EmployeeId(by),
                Parameters.words(q));
        var size = Parameters.limit(limit);
        var bound = "permissions " + actor.id() + " " + filter;
        var before = cursor == null ? null : id(cursors.open(bound, cursor).getFirst());
        var found = granting.list(actor, filter, before, size + 1);
        var page =
                Page.of(found, size, cursors, bound, seen -> seen.grant().id().toString());
        return new PermissionAnswer.Page(page.map(PermissionAnswer::of), page.next());
    }

    @Get("/{id}")
    @Operation(summary = "One permission")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PermissionAnswer.class)))
    HttpResponse<PermissionAnswer> get(
            @Parameter(hidden = true) Caller.Person caller, @Parameter(schema = @Schema(format = "uuid")) String id) {
        return answer(HttpStatus.OK, granting.find(Actors.of(caller), id(id)));
    }

    @Post
    @Operation(summary = "Give somebody a permission (HR)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PermissionAnswer.class)))
    HttpResponse<PermissionAnswer> give(
            @Parameter(hidden = true) Caller.Person caller,
            @Nullable @Header(Keys.HEADER) @Parameter(description = "The same key gives the same answer for a day.")
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PermissionBody.Given.class),
                                            examples = @ExampleObject(Examples.PERMISSION)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        granting.requireMayGive(actor);
        var body = Body.of(json, text);
        refuseDocuments(body);
        var proposal = PermissionBody.given(body);
        var id = granting.give(
                actor, proposal, new GrantId(ids.next()), Keys.once(actor.id(), "POST /permissions", key, proposal));
        return answer(HttpStatus.CREATED, granting.find(actor, id)).header(HttpHeaders.LOCATION, "permissions/" + id);
    }

    /** A document is shared at the documents service, which alone knows who may share it. */
    private static void refuseDocuments(Body body) {
        var target = body.raw("target");
        var type = target != null && target.isObject() ? target.get("type") : null;
        if (type != null && type.isString() && type.getStringValue().equals("document")) {
            throw new Refusal.NotAllowed("A document is shared at the document itself.").refused();
        }
    }

    @Put("/{id}")
    @Operation(summary = "Change level, types, end or reason of a permission (HR)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PermissionAnswer.class)))
    HttpResponse<PermissionAnswer> change(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) String id,
            @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = Examples.ANY_VERSION)
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PermissionBody.Changed.class),
                                            examples = @ExampleObject(Examples.PERMISSION_CHANGED)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        var seen = granting.find(actor, id(id));
        granting.requireMayChange(actor, seen.grant());
        ETags.require(ifMatch, seen.grant().version());
        var body = Body.of(json, text);
        var terms = PermissionBody.changed(body, PermissionAnswer.of(seen))
                .orElseThrow(() -> new Refusal.Invalid(body.faults()).refused());
        return answer(HttpStatus.OK, granting.change(actor, seen, terms));
    }

    @Delete("/{id}")
    @Operation(summary = "End a permission now; it stays as history (HR, administrators)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PermissionAnswer.class)))
    HttpResponse<PermissionAnswer> end(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) String id,
            @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = Examples.ANY_VERSION)
                    String ifMatch) {
        var actor = Actors.of(caller);
        var seen = granting.find(actor, id(id));
        granting.requireMayEnd(actor);
        ETags.require(ifMatch, seen.grant().version());
        return answer(HttpStatus.OK, granting.end(actor, seen));
    }

    private static MutableHttpResponse<PermissionAnswer> answer(HttpStatus status, Granting.Seen seen) {
        return HttpResponse.<PermissionAnswer>status(status)
                .header(HttpHeaders.ETAG, ETags.of(seen.grant().version()))
                .body(PermissionAnswer.of(seen));
    }

    /** What is no id names nothing: the same answer as an id that nobody has. */
    private static GrantId id(String text) {
        return new GrantId(Parameters.uuid(text).orElseThrow(() -> new Refusal.NotFound().refused()));
    }
}
