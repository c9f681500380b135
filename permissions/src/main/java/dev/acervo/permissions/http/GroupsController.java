package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.grant.IdSource;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.reach.Grouping;
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

/** Groups of people, by hand or by rule. */
@Controller("/groups")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "groups")
final class GroupsController {
    private final Grouping grouping;
    private final IdSource ids;
    private final Cursors cursors;
    private final JsonMapper json;

    GroupsController(Grouping grouping, IdSource ids, Cursors cursors, JsonMapper json) {
        this.grouping = grouping;
        this.ids = ids;
        this.cursors = cursors;
        this.json = json;
    }

    @Get
    @Operation(summary = "The groups, by name; who is in them is shown to HR, administrators and auditors")
    GroupAnswer.Page list(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(description = "Words of the name or the description") @Nullable @QueryValue String q,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var actor = Actors.of(caller);
        var words = Parameters.words(q);
        var size = Parameters.limit(limit);
        var bound = "groups " + actor.id() + " " + words;
        var after = cursor == null ? null : cursors.open(bound, cursor).getFirst();
        var found = grouping.list(actor, words, after, size + 1);
        var page = Page.of(found, size, cursors, bound, seen -> Grouping.place(seen.group()));
        return new GroupAnswer.Page(page.map(GroupAnswer::of), page.next());
    }

    @Get("/{id}")
    @Operation(summary = "One group")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    HttpResponse<GroupAnswer> get(
            @Parameter(hidden = true) Caller.Person caller, @Parameter(schema = @Schema(format = "uuid")) String id) {
        return answer(HttpStatus.OK, grouping.find(Actors.of(caller), id(id)));
    }

    @Get("/{id}/members")
    @Operation(summary = "Everybody in a group, through whatever groups, in order of employee numbers")
    GroupAnswer.Members members(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) String id,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var actor = Actors.of(caller);
        var size = Parameters.limit(limit);
        var bound = "members " + actor.id() + " " + id;
        var after = cursor == null
                ? -1
                : Integer.parseInt(cursors.open(bound, cursor).getFirst());
        var found = grouping.members(actor, id(id), after, size + 1);
        var page = Page.of(
                found,
                size,
                cursors,
                bound,
                member -> String.valueOf(member.number().value()));
        return new GroupAnswer.Members(page.map(GroupAnswer.Person::of), page.next());
    }

    @Post
    @Operation(summary = "Make a group (HR)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    HttpResponse<GroupAnswer> make(
            @Parameter(hidden = true) Caller.Person caller,
            @Nullable @Header(Keys.HEADER) @Parameter(description = "The same key gives the same answer for a day.")
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = GroupBody.Sent.class),
                                            examples = @ExampleObject(Examples.GROUP)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        grouping.requireMayEdit(actor);
        var draft = GroupBody.draft(Body.of(json, text), null);
        var once = Keys.once(actor.id(), "POST /groups", key, GroupBody.text(draft));
        var id = grouping.make(actor, draft, new GroupId(ids.next()), once);
        return answer(HttpStatus.CREATED, grouping.find(actor, id)).header(HttpHeaders.LOCATION, "groups/" + id);
    }

    @Put("/{id}")
    @Operation(summary = "Change a group (HR, never so that they gain by it themselves)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GroupAnswer.class)))
    HttpResponse<GroupAnswer> change(
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
                                            schema = @Schema(implementation = GroupBody.Sent.class),
                                            examples = @ExampleObject(Examples.GROUP_CHANGED)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        var seen = grouping.find(actor, id(id));
        grouping.requireMayEdit(actor);
        ETags.require(ifMatch, seen.group().version());
        var draft = GroupBody.draft(Body.of(json, text), GroupAnswer.of(seen));
        return answer(HttpStatus.OK, grouping.change(actor, seen, draft));
    }

    @Delete("/{id}")
    @Operation(summary = "Remove a group that is not in use any more (HR)")
    @ApiResponse(responseCode = "204", description = "It is removed")
    HttpResponse<?> remove(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(schema = @Schema(format = "uuid")) String id,
            @Nullable
                    @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = Examples.ANY_VERSION)
                    String ifMatch) {
        var actor = Actors.of(caller);
        var seen = grouping.find(actor, id(id));
        grouping.requireMayEdit(actor);
        ETags.require(ifMatch, seen.group().version());
        grouping.remove(actor, seen);
        return HttpResponse.noContent();
    }

    private static MutableHttpResponse<GroupAnswer> answer(HttpStatus status, Grouping.Seen seen) {
        return HttpResponse.<GroupAnswer>status(status)
                .header(HttpHeaders.ETAG, ETags.of(seen.group().version()))
                .body(GroupAnswer.of(seen));
    }

    /** What is no id names nothing: the same answer as an id that nobody has. */
    private static GroupId id(String text) {
        return new GroupId(Parameters.uuid(text).orElseThrow(() -> new Refusal.NotFound().refused()));
    }
}
