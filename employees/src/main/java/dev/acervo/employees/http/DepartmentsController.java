package dev.acervo.employees.http;

import dev.acervo.employees.domain.DepartmentId;
import dev.acervo.employees.domain.department.Department;
import dev.acervo.employees.domain.department.EditDepartments;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
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
import java.net.URI;
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
    private final EditDepartments editing;
    private final Viewers viewers;
    private final Paging paging;
    private final JsonMapper json;

    DepartmentsController(
            Directory directory, EditDepartments editing, Viewers viewers, Paging paging, JsonMapper json) {
        this.directory = directory;
        this.editing = editing;
        this.viewers = viewers;
        this.paging = paging;
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
        var sight = viewers.reading(caller);
        var parameters = new Parameters(request.getParameters());
        var query = paging.query(sight.viewer() + " departments", parameters);
        var limit = parameters.limit(0);
        var after = query.after();
        parameters.end();
        var page = query.page(
                directory.departments(after == null ? null : after.getFirst(), limit + 1),
                limit,
                last -> List.of(last.code()));
        return new DepartmentPage(page.rows().stream().map(DepartmentView::of).toList(), page.next());
    }

    @Get("/{id}")
    @Operation(operationId = "getDepartment", summary = "One department.")
    HttpResponse<DepartmentView> department(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        viewers.reading(caller);
        return answer(HttpResponse.ok(), directory.department(new DepartmentId(id)));
    }

    @Post
    @Operation(operationId = "addDepartment", summary = "Makes a department. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DepartmentForm.class),
                            examples = @ExampleObject(Examples.DEPARTMENT)))
    @ApiResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = DepartmentView.class)))
    HttpResponse<DepartmentView> add(
            @Parameter(hidden = true) Caller.Person caller,
            @Header("Idempotency-Key")
                    @Parameter(description = "The same key gives the same answer for a day.", example = "example-1")
                    @Nullable
                    String key,
            @Body byte @Nullable [] body) {
        var by = viewers.writing(caller);
        var draft = DepartmentForm.ofNew(Members.of(json, body).with(Attempts.flaws(key)));
        var attempt =
                Attempts.of(by, "POST /departments", key, draft.code(), draft.name(), draft.parent(), draft.head());
        var department = editing.add(by, draft, attempt);
        return answer(HttpResponse.created(URI.create("departments/" + department.id())), department);
    }

    @Put("/{id}")
    @Operation(operationId = "changeDepartment", summary = "Replaces what is written about a department. For HR.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DepartmentForm.class),
                            examples = @ExampleObject(Examples.DEPARTMENT_CHANGED)))
    HttpResponse<DepartmentView> change(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch,
            @Body byte @Nullable [] body) {
        return answer(
                HttpResponse.ok(),
                editing.change(
                        viewers.writing(caller),
                        new DepartmentId(id),
                        version -> ETags.require(ifMatch, version),
                        before -> DepartmentForm.ofExisting(Members.of(json, body), before)));
    }

    @Delete("/{id}")
    @Operation(
            operationId = "removeDepartment",
            summary = "Removes a department that nobody and no other department belongs to. For HR.")
    @ApiResponse(responseCode = "204", description = "Removed.")
    HttpResponse<?> remove(
            @Parameter(hidden = true) Caller.Person caller,
            @PathVariable UUID id,
            @Header(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of what was read.", example = "*")
                    @Nullable
                    String ifMatch) {
        editing.remove(viewers.writing(caller), new DepartmentId(id), version -> ETags.require(ifMatch, version));
        return HttpResponse.noContent();
    }

    private static HttpResponse<DepartmentView> answer(MutableHttpResponse<?> response, Department department) {
        return response.body(DepartmentView.of(department)).header(HttpHeaders.ETAG, ETags.of(department.version()));
    }
}
