package dev.acervo.employees.http;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.employees.domain.personnel.Change;
import dev.acervo.employees.domain.personnel.ChangeEmployee;
import dev.acervo.employees.domain.personnel.HireEmployee;
import dev.acervo.employees.domain.personnel.TakeAction;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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
    private final TakeAction acting;
    private final Directory directory;
    private final Viewers viewers;
    private final JsonMapper json;

    EmployeesController(
            HireEmployee hiring,
            ChangeEmployee changing,
            TakeAction acting,
            Directory directory,
            Viewers viewers,
            JsonMapper json) {
        this.hiring = hiring;
        this.changing = changing;
        this.acting = acting;
        this.directory = directory;
        this.viewers = viewers;
        this.json = json;
    }

    @Post
    @Operation(
            operationId = "hireEmployee",
            summary = "Hires somebody on their day of hire; without one, today. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EmployeeForm.class),
                            examples = @ExampleObject(Examples.HIRE)))
    @ApiResponse(
            responseCode = "201",
            description = "Hired.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    @ApiResponse(
            responseCode = "202",
            description = "The day of hire is still to come: planned. The person will have this employeeId.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    HttpResponse<?> hire(
            @Parameter(hidden = true) Caller.Person caller,
            @Header("Idempotency-Key")
                    @Parameter(description = "The same key gives the same answer for a day.", example = "example-1")
                    @Nullable
                    String key,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var members = Members.of(json, body).with(Attempts.flaws(key));
        var draft = EmployeeForm.ofNew(members, directory.fields());
        var outcome = hiring.hire(by, draft, Attempts.of(by, "POST /employees", key, draft.details()));
        var employee = outcome.employee();
        return employee == null
                ? Outcomes.planned(outcome)
                : Outcomes.changed(HttpStatus.CREATED, new Change(employee, outcome.inForce()), directory.sight(by))
                        .header(HttpHeaders.LOCATION, "employees/" + employee.id());
    }

    @Put("/{id}")
    @Operation(
            operationId = "changeEmployee",
            summary = "Replaces what is written about somebody, their manager included. For HR, not about themselves.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EmployeeForm.class),
                            examples = @ExampleObject(Examples.EMPLOYEE)))
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
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var fields = directory.fields();
        var change = changing.change(
                by,
                new EmployeeId(id),
                version -> ETags.require(ifMatch, version),
                before -> EmployeeForm.ofExisting(Members.of(json, body), before, fields));
        return Outcomes.changed(change, directory.sight(by));
    }

    @Delete("/{id}")
    @Operation(
            operationId = "terminateEmployee",
            summary = "Ends somebody's employment; they stay on record. For HR, not about themselves.",
            parameters = {
                @Parameter(
                        name = "successor",
                        in = ParameterIn.QUERY,
                        description =
                                "Who takes over the people who report to them: `manager` (the manager above), or the id of a person. One of those below takes their place.",
                        example = "manager",
                        schema = @Schema(implementation = String.class)),
                @Parameter(
                        name = "effectiveOn",
                        in = ParameterIn.QUERY,
                        description =
                                "The first day on which the person does not work here any more; today when left out.",
                        schema = @Schema(implementation = LocalDate.class))
            })
    @ApiResponse(
            responseCode = "200",
            description = "Terminated, and in force.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    @ApiResponse(
            responseCode = "202",
            description =
                    "Terminated, not yet in force: GET /access/org-version tells when. Or planned for a day to come: the answer is the action.",
            content = @Content(schema = @Schema(implementation = ChangedEmployee.class)))
    HttpResponse<?> terminate(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch,
            HttpRequest<?> request) {
        var by = viewers.writing(caller);
        var subject = new EmployeeId(id);
        var outcome = acting.take(
                by,
                subject,
                version -> ETags.require(ifMatch, version),
                ActionForm.termination(new Parameters(request.getParameters()), subject),
                null);
        var employee = outcome.employee();
        return outcome.planned() || employee == null
                ? Outcomes.planned(outcome)
                : Outcomes.changed(new Change(employee, outcome.inForce()), directory.sight(by));
    }
}
