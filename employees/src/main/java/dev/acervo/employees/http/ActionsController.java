package dev.acervo.employees.http;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.personnel.ActionId;
import dev.acervo.employees.domain.personnel.CancelAction;
import dev.acervo.employees.domain.personnel.Outcome;
import dev.acervo.employees.domain.personnel.RecordedAction;
import dev.acervo.employees.domain.personnel.TakeAction;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done to people's employment and places: today, or on a day to come. */
@Controller("/employees")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "personnel actions")
final class ActionsController {
    private final TakeAction acting;
    private final CancelAction cancelling;
    private final Directory directory;
    private final Paging paging;
    private final Viewers viewers;
    private final JsonMapper json;

    ActionsController(
            TakeAction acting,
            CancelAction cancelling,
            Directory directory,
            Paging paging,
            Viewers viewers,
            JsonMapper json) {
        this.acting = acting;
        this.cancelling = cancelling;
        this.directory = directory;
        this.paging = paging;
        this.viewers = viewers;
        this.json = json;
    }

    @Post("/{id}/actions")
    @Operation(
            operationId = "takeAction",
            summary =
                    "Moves, sends on leave, takes back, terminates or rehires somebody. For HR, not about themselves.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ActionForm.class),
                            examples = @ExampleObject(Examples.ACTION)))
    @ApiResponse(
            responseCode = "201",
            description = "Done, or planned for its day: see the action's state.",
            content = @Content(schema = @Schema(implementation = ActionOutcome.class)))
    @ApiResponse(
            responseCode = "409",
            description = "It would make a cycle, or does not fit where the person stands.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = CycleProblem.class)))
    HttpResponse<ActionOutcome> take(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch,
            @Header("Idempotency-Key")
                    @Parameter(description = "The same key gives the same answer for a day.", example = "example-1")
                    @Nullable
                    String key,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var subject = new EmployeeId(id);
        var draft = ActionForm.read(Members.of(json, body).with(Attempts.flaws(key)), subject);
        var attempt = Attempts.of(by, "POST /employees/" + id + "/actions", key, draft.action(), draft.effectiveOn());
        return recorded(
                caller,
                acting.take(
                        by,
                        subject,
                        version -> {
                            if (ifMatch != null) {
                                ETags.require(ifMatch, version);
                            }
                        },
                        draft,
                        attempt));
    }

    @Post("/moves")
    @Operation(
            operationId = "moveEmployees",
            summary = "Gives many people new places: all or nobody, as one org version. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = MovesForm.class),
                            examples = @ExampleObject(Examples.MOVES)))
    @ApiResponse(
            responseCode = "201",
            description = "Done, or planned for its day: see the action's state.",
            content = @Content(schema = @Schema(implementation = ActionOutcome.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The tree would have a cycle.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = CycleProblem.class)))
    HttpResponse<ActionOutcome> move(
            @Parameter(hidden = true) Caller.Person caller,
            @Header("Idempotency-Key")
                    @Parameter(description = "The same key gives the same answer for a day.", example = "example-1")
                    @Nullable
                    String key,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var draft = MovesForm.read(Members.of(json, body).with(Attempts.flaws(key)));
        var attempt = Attempts.of(by, "POST /employees/moves", key, draft.action(), draft.effectiveOn());
        return recorded(caller, acting.reorganise(by, draft, attempt));
    }

    private HttpResponse<ActionOutcome> recorded(Caller.Person caller, Outcome outcome) {
        return HttpResponse.created(ActionOutcome.of(outcome, viewers.reading(caller)))
                .header(HttpHeaders.LOCATION, Outcomes.location(outcome));
    }

    @Get("/actions")
    @Operation(
            operationId = "listActions",
            summary = "What was done or is planned, the latest recorded first. For HR and auditors.",
            parameters = {
                @Parameter(name = "employeeId", in = ParameterIn.QUERY, schema = @Schema(implementation = UUID.class)),
                @Parameter(
                        name = "state",
                        in = ParameterIn.QUERY,
                        description = "Repeatable.",
                        example = "planned",
                        array = @ArraySchema(schema = @Schema(implementation = ActionView.State.class))),
                @Parameter(
                        name = "limit",
                        in = ParameterIn.QUERY,
                        schema =
                                @Schema(
                                        implementation = Integer.class,
                                        minimum = "1",
                                        maximum = "100",
                                        defaultValue = "50")),
                @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(implementation = String.class))
            })
    ActionPage list(@Parameter(hidden = true) Caller.Person caller, HttpRequest<?> request) {
        var sight = viewers.reading(caller);
        sight.requireAllPrivateFields(); // before what is wrong with the parameters
        var parameters = new Parameters(request.getParameters());
        var query = paging.query(sight.viewer() + " actions", parameters);
        var subject = parameters.id("employeeId");
        var states = parameters.some("state", ActionsController::state);
        var limit = parameters.limit(0);
        var after = query.after();
        parameters.end();
        var before = after == null ? null : new ActionId(UUID.fromString(after.getFirst()));
        var page = query.page(
                directory.actions(sight, subject == null ? null : new EmployeeId(subject), states, before, limit + 1),
                limit,
                last -> List.of(last.id().toString()));
        return new ActionPage(page.rows().stream().map(ActionView::of).toList(), page.next());
    }

    @Get("/actions/{id}")
    @Operation(operationId = "getAction", summary = "One action. For HR and auditors.")
    HttpResponse<ActionView> action(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id) {
        return answer(directory.action(viewers.reading(caller), new ActionId(id)));
    }

    @Delete("/actions/{id}")
    @Operation(operationId = "cancelAction", summary = "Calls off what is still to come. For HR.")
    HttpResponse<ActionView> cancel(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch) {
        return answer(cancelling.cancel(
                viewers.writing(caller), new ActionId(id), version -> ETags.require(ifMatch, version)));
    }

    private static HttpResponse<ActionView> answer(RecordedAction action) {
        return HttpResponse.ok(ActionView.of(action)).header(HttpHeaders.ETAG, ETags.of(action.version()));
    }

    private static Optional<RecordedAction.State> state(String word) {
        return Arrays.stream(RecordedAction.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
