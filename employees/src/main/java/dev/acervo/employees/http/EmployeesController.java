package dev.acervo.employees.http;

import dev.acervo.employees.domain.Change;
import dev.acervo.employees.domain.ChangeEmployee;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.HireEmployee;
import dev.acervo.employees.domain.TerminateEmployee;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hires, changes and terminates people. */
@Controller("/employees")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "employees")
final class EmployeesController {
    private final HireEmployee hiring;
    private final ChangeEmployee changing;
    private final TerminateEmployee terminating;
    private final Viewers viewers;
    private final JsonMapper json;

    EmployeesController(
            HireEmployee hiring,
            ChangeEmployee changing,
            TerminateEmployee terminating,
            Viewers viewers,
            JsonMapper json) {
        this.hiring = hiring;
        this.changing = changing;
        this.terminating = terminating;
        this.viewers = viewers;
        this.json = json;
    }

    @Post
    @Operation(operationId = "hireEmployee", summary = "Hires somebody. For HR.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EmployeeForm.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Hired.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    HttpResponse<ChangedEmployee> hire(
            @Parameter(hidden = true) Caller.Person caller,
            @Header("Idempotency-Key") @Nullable String key,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var draft = EmployeeForm.ofNew(Members.of(json, body).with(Attempts.flaws(key)));
        var change = hiring.hire(by, draft, Attempts.of(by, "POST /employees", key, draft.details()));
        return answer(HttpResponse.created(ChangedEmployee.of(change, by)), change)
                .header(HttpHeaders.LOCATION, "employees/" + change.employee().id());
    }

    @Put("/{id}")
    @Operation(
            operationId = "changeEmployee",
            summary = "Replaces what is written about somebody, their manager included. For HR, not about themselves.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EmployeeForm.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Changed, and in force.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Changed, not yet in force: GET /access/org-version tells when.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The move would make a cycle, or a unique value is taken.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = CycleProblem.class)))
    HttpResponse<ChangedEmployee> change(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        return inForceOrNot(
                by,
                changing.change(
                        by,
                        new EmployeeId(id),
                        version -> ETags.require(ifMatch, version),
                        before -> EmployeeForm.ofExisting(Members.of(json, body), before)));
    }

    @Delete("/{id}")
    @Operation(
            operationId = "terminateEmployee",
            summary = "Ends somebody's employment; they stay on record. For HR, not about themselves.")
    @ApiResponse(
            responseCode = "200",
            description = "Terminated, and in force.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Terminated, not yet in force: GET /access/org-version tells when.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    HttpResponse<ChangedEmployee> terminate(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var by = viewers.writing(caller);
        return inForceOrNot(
                by, terminating.terminate(by, new EmployeeId(id), version -> ETags.require(ifMatch, version)));
    }

    private static HttpResponse<ChangedEmployee> inForceOrNot(Viewer.Person by, Change change) {
        var status = change.inForce() ? HttpStatus.OK : HttpStatus.ACCEPTED;
        return answer(HttpResponse.status(status).body(ChangedEmployee.of(change, by)), change);
    }

    private static MutableHttpResponse<ChangedEmployee> answer(
            MutableHttpResponse<ChangedEmployee> response, Change change) {
        return response.header(HttpHeaders.ETAG, ETags.of(change.employee().version()));
    }
}
