package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Actor;
import dev.acervo.permissions.domain.reach.Questions;
import dev.acervo.permissions.domain.reach.Refusal;
import dev.acervo.permissions.domain.reach.Scope;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.Cursors;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Questions about reach. */
@Controller("/access")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
final class AccessController {
    private static final int MOST_CHECKS = 1_000;
    private static final int LONGEST_WAIT = 2_000;

    private final Questions questions;
    private final Cursors cursors;
    private final JsonMapper json;

    AccessController(Questions questions, Cursors cursors, JsonMapper json) {
        this.questions = questions;
        this.cursors = cursors;
        this.json = json;
    }

    @Get("/org-version")
    @Operation(summary = "The version of the org chart that is in force, waiting for one if asked to")
    AccessAnswers.OrgVersion orgVersion(
            @Parameter(hidden = true) Caller caller,
            @QueryValue(defaultValue = "0") long atLeast,
            @QueryValue(defaultValue = "0") int waitMs) {
        var longest = Duration.ofMillis(Parameters.between("waitMs", waitMs, 0, LONGEST_WAIT));
        return new AccessAnswers.OrgVersion(questions.orgVersion(atLeast, longest));
    }

    @Get("/scope")
    @Operation(summary = "Everybody whom the caller reaches right now")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScopeAnswer.class)))
    @ApiResponse(responseCode = "304", description = "What the caller has still stands")
    HttpResponse<ScopeAnswer> scope(
            @Parameter(hidden = true) Caller.Person caller,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var scope = questions.scope(new EmployeeId(caller.employeeId()));
        var tag = tag(scope, caller);
        var response = ifNoneMatch != null && ifNoneMatch.contains(tag)
                ? HttpResponse.<ScopeAnswer>notModified()
                : HttpResponse.ok(ScopeAnswer.of(scope));
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    /** Version, end of validity, person and roles: whatever has to be the same for the answer to be. */
    private static String tag(Scope scope, Caller.Person caller) {
        var until = scope.validUntil();
        var whose = caller.employeeId() + " " + new TreeSet<>(caller.roles());
        return "\"" + scope.version() + "-"
                + (until == null ? "" : until.getEpochSecond() + "." + until.getNano())
                + "-" + Digests.hex(whose).substring(0, 16) + "\"";
    }

    @Post("/checks")
    @Operation(summary = "Does somebody reach somebody? The answers are in the order of the questions")
    AccessAnswers.Results checks(
            @Parameter(hidden = true) Caller.Person caller,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AccessAnswers.Checks.class),
                                            examples = @ExampleObject(Examples.CHECKS)))
                    @io.micronaut.http.annotation.Body
                    @Nullable
                    String text) {
        var actor = Actors.of(caller);
        var body = Body.of(json, text);
        body.allow(Set.of("checks"));
        var items = body.objects("checks", MOST_CHECKS);
        var checks = new ArrayList<Questions.Check>(items.size());
        for (var item : items) {
            item.allow(Set.of("subject", "employee"));
            var subject = item.uuid("subject", false).map(EmployeeId::new).orElse(actor.id());
            item.uuid("employee", true)
                    .map(EmployeeId::new)
                    .ifPresent(employee -> checks.add(new Questions.Check(subject, employee)));
        }
        if (!body.faults().isEmpty()) {
            // Without a fault the question itself refuses who may not ask: one look at the epoch instead of two.
            if (items.stream().anyMatch(item -> isAboutAnother(item, actor.id()))) {
                questions.requireMayAskAboutOthers(actor);
            }
            throw new Refusal.Invalid(body.faults()).refused();
        }
        return AccessAnswers.Results.of(questions.checks(actor, checks));
    }

    private static boolean isAboutAnother(Body item, EmployeeId self) {
        var subject = item.raw("subject");
        return subject != null
                && !(subject.isString() && subject.getStringValue().equalsIgnoreCase(self.toString()));
    }

    @Get("/subordinates")
    @Produces({MediaType.APPLICATION_JSON, Bitmaps.TYPE})
    @Operation(
            summary = "Everybody below somebody, in order of employee numbers",
            description =
                    "In pages; or, when the caller accepts application/vnd.roaring first, the whole set of employee"
                            + " numbers at once with an ETag, without limit and cursor.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AccessAnswers.SubordinatePage.class)),
                @Content(mediaType = Bitmaps.TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "304", description = "The set that the caller has is still the same")
    HttpResponse<?> subordinates(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpHeaders headers,
            @Nullable @QueryValue String of,
            @QueryValue(defaultValue = "false") boolean direct,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var actor = Actors.of(caller);
        var wanted = Parameters.uuid("of", of);
        var whose = wanted == null ? actor.id() : new EmployeeId(wanted);
        if (!whose.equals(actor.id())) {
            questions.requireMayAskAboutOthers(actor);
        }
        return wantsSet(headers)
                ? set(
                        whose,
                        direct,
                        questions.subordinates(actor, whose, direct),
                        headers.get(HttpHeaders.IF_NONE_MATCH))
                : HttpResponse.ok(page(actor, whose, direct, limit, cursor))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static boolean wantsSet(HttpHeaders headers) {
        var accepted = headers.accept();
        return !accepted.isEmpty() && Bitmaps.MEDIA_TYPE.equals(accepted.getFirst());
    }

    private static HttpResponse<byte[]> set(
            EmployeeId whose, boolean direct, Questions.Numbers found, @Nullable String ifNoneMatch) {
        var tag =
                "\"" + found.version() + "-" + Digests.hex(whose + " " + direct).substring(0, 16) + "\"";
        var response = ifNoneMatch != null && ifNoneMatch.contains(tag)
                ? HttpResponse.<byte[]>notModified()
                : HttpResponse.ok(Bitmaps.portable(found.numbers())).contentType(Bitmaps.MEDIA_TYPE);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.AUTHORIZATION);
    }

    private AccessAnswers.SubordinatePage page(
            Actor actor, EmployeeId whose, boolean direct, @Nullable Integer limit, @Nullable String cursor) {
        var bound = "subordinates " + actor.id() + " " + whose + " " + direct;
        var after = cursor == null
                ? -1
                : Integer.parseInt(cursors.open(bound, cursor).getFirst());
        var page = questions.subordinates(actor, whose, direct, after, Parameters.limit(limit));
        var next = page.next();
        return new AccessAnswers.SubordinatePage(
                page.people().stream().map(AccessAnswers.Subordinate::of).toList(),
                next == null ? null : cursors.seal(bound, List.of(String.valueOf(next))));
    }
}
