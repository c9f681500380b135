package dev.acervo.employees.http;

import dev.acervo.employees.domain.AddDepartment;
import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.Directory;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.Cursors;
import dev.acervo.platform.http.ETags;
import dev.acervo.platform.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Departments. */
@Controller("/departments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "departments")
final class DepartmentsController {
    private final Directory directory;
    private final AddDepartment adding;
    private final Viewers viewers;
    private final Cursors cursors;
    private final JsonMapper json;

    DepartmentsController(
            Directory directory, AddDepartment adding, Viewers viewers, Cursors cursors, JsonMapper json) {
        this.directory = directory;
        this.adding = adding;
        this.viewers = viewers;
        this.cursors = cursors;
        this.json = json;
    }

    @Get
    @Operation(
            operationId = "listDepartments",
            summary = "All departments, by code.",
            parameters = {
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
    DepartmentPage list(@Parameter(hidden = true) Caller caller, HttpRequest<?> request) {
        var bound = viewers.reading(caller) + " departments";
        var parameters = new Parameters(request.getParameters());
        var limit = parameters.limit(0);
        var after = after(parameters, bound);
        parameters.end();
        var found = directory.departments(after, limit + 1);
        return new DepartmentPage(
                found.stream().limit(limit).map(DepartmentView::of).toList(),
                found.size() <= limit
                        ? null
                        : cursors.seal(bound, List.of(found.get(limit - 1).code())));
    }

    @Get("/{id}")
    @Operation(operationId = "getDepartment", summary = "One department.")
    HttpResponse<DepartmentView> department(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        viewers.reading(caller);
        var department = directory.department(new DepartmentId(id));
        return HttpResponse.ok(DepartmentView.of(department)).header(HttpHeaders.ETAG, ETags.of(department.version()));
    }

    @Post
    @Operation(operationId = "addDepartment", summary = "Makes a department. For HR.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DepartmentForm.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    HttpResponse<DepartmentView> add(
            @Parameter(hidden = true) Caller.Person caller,
            @Header("Idempotency-Key") @Nullable String key,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var draft = DepartmentForm.ofNew(Members.of(json, body).with(Attempts.flaws(key)));
        var attempt = Attempts.of(by, "POST /departments", key, draft.code(), draft.name(), draft.parent());
        var department = adding.add(by, draft, attempt);
        return HttpResponse.created(DepartmentView.of(department))
                .header(HttpHeaders.ETAG, ETags.of(department.version()))
                .header(HttpHeaders.LOCATION, "departments/" + department.id());
    }

    private @Nullable String after(Parameters parameters, String bound) {
        var cursor = parameters.one("cursor");
        if (cursor == null) {
            return null;
        }
        try {
            return cursors.open(bound, cursor).getFirst();
        } catch (ProblemException _) {
            parameters.add("cursor", "cursor", "does not belong to this query; start again without it.");
            return null;
        }
    }
}
