package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Delegating;
import dev.acervo.permissions.domain.reach.DelegationArchive;
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

/** Reach that people hand over while they are away. */
@Controller("/delegations")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "delegations")
final class DelegationsController {
    private final Delegating delegating;
    private final IdSource ids;
    private final Cursors cursors;
    private final JsonMapper json;

    DelegationsController(Delegating delegating, IdSource ids, Cursors cursors, JsonMapper json) {
        this.delegating = delegating;
        this.ids = ids;
        this.cursors = cursors;
        this.json = json;
    }

    @Get
    @Operation(summary = "Delegations by, to or made by the caller; all of them for HR, administrators and auditors")
    DelegationAnswer.Page list(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) @Nullable @QueryValue String delegator,
            @Parameter(schema = @Schema(format = "uuid")) @Nullable @QueryValue String delegate,
            @Parameter(schema = @Schema(allowableValues = {"active", "future", "ended"})) @Nullable @QueryValue
                    String state,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var actor = Actors.of(caller);
        var filter = new DelegationArchive.Filter(
                employee("delegator", delegator),
                employee("delegate", delegate),
                Parameters.oneOf("state", state, State.values(), PermissionAnswer::name));
        var size = Parameters.limit(limit);
        var bound = "delegations " + actor.id() + " " + filter;
        var before = cursor == null ? null : id(cursors.open(bound, cursor).getFirst());
        var found = delegating.list(actor, filter, before, size + 1);
        var page = Page.of(
                found, size, cursors, bound, seen -> seen.delegation().id().toString());
        return new DelegationAnswer.Page(page.map(DelegationAnswer::of), page.next());
    }

    @Get("/{id}")
    @Operation(summary = "One delegation")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DelegationAnswer.class)))
    HttpResponse<DelegationAnswer> get(
            @Parameter(hidden = true) Caller.Person caller, @Parameter(schema = @Schema(format = "uuid")) String id) {
        return answer(HttpStatus.OK, delegating.find(Actors.of(caller), id(id)));
    }

    @Post
    @Operation(summary = "Hand one's own reach over while away (HR for others)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DelegationAnswer.class)))
    HttpResponse<DelegationAnswer> make(
            @Parameter(hidden = true) Caller.Person caller,
            @Nullable @Header(Keys.HEADER) @Parameter(description = "The same key gives the same answer for a day.")
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DelegationBody.Sent.class),
                                            examples = @ExampleObject(Examples.DELEGATION)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        var body = Body.of(json, text);
        delegating.requireMayMake(actor, DelegationBody.delegator(body, actor.id()));
        var draft = DelegationBody.draft(body, actor.id());
        var once = Keys.once(actor.id(), "POST /delegations", key, draft);
        var id = delegating.make(actor, draft, new DelegationId(ids.next()), once);
        return answer(HttpStatus.CREATED, delegating.find(actor, id)).header(HttpHeaders.LOCATION, "delegations/" + id);
    }

    @Put("/{id}")
    @Operation(summary = "Change end or reason of a delegation (the delegator, HR)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DelegationAnswer.class)))
    HttpResponse<DelegationAnswer> change(
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
                                            schema = @Schema(implementation = DelegationBody.Changed.class),
                                            examples = @ExampleObject(Examples.DELEGATION_CHANGED)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        var seen = delegating.find(actor, id(id));
        delegating.requireMayChange(actor, seen.delegation());
        ETags.require(ifMatch, seen.delegation().version());
        var terms = DelegationBody.changed(Body.of(json, text), DelegationAnswer.of(seen));
        return answer(HttpStatus.OK, delegating.change(actor, seen, terms));
    }

    @Delete("/{id}")
    @Operation(summary = "End a delegation now; it stays as history (either side, HR, administrators)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DelegationAnswer.class)))
    HttpResponse<DelegationAnswer> end(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) String id,
            @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = Examples.ANY_VERSION)
                    String ifMatch) {
        var actor = Actors.of(caller);
        var seen = delegating.find(actor, id(id));
        delegating.requireMayEnd(actor, seen.delegation());
        ETags.require(ifMatch, seen.delegation().version());
        return answer(HttpStatus.OK, delegating.end(actor, seen));
    }

    private static MutableHttpResponse<DelegationAnswer> answer(HttpStatus status, Delegating.Seen seen) {
        return HttpResponse.<DelegationAnswer>status(status)
                .header(HttpHeaders.ETAG, ETags.of(seen.delegation().version()))
                .body(DelegationAnswer.of(seen));
    }

    /** What is no id names nothing: the same answer as an id that nobody has. */
    private static DelegationId id(String text) {
        return new DelegationId(Parameters.uuid(text).orElseThrow(() -> new Refusal.NotFound().refused()));
    }

    private static @Nullable EmployeeId employee(String name, @Nullable String text) {
        var id = Parameters.uuid(name, text);
        return id == null ? null : new EmployeeId(id);
    }
}
