package dev.acervo.employees.http;

import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.directory.Directory;
import dev.acervo.platform.caller.Caller;
import dev.acervo.platform.http.ETags;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks people up. */
@Controller("/employees")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "employees")
final class DirectoryController {
    private final Directory directory;
    private final EmployeeListing listing;
    private final Paging paging;
    private final Viewers viewers;

    DirectoryController(Directory directory, EmployeeListing listing, Paging paging, Viewers viewers) {
        this.directory = directory;
        this.listing = listing;
        this.paging = paging;
        this.viewers = viewers;
    }

    @Get
    @Operation(
            operationId = "listEmployees",
            summary = "Lists people.",
            parameters = {
                @Parameter(
                        name = "q",
                        in = ParameterIn.QUERY,
                        description =
                                "Words, all of which are in name, e-mail or title (or in the registration, of people whose private fields one sees); short ones where a word begins. Accents and case do not matter.",
                        example = "marina",
                        schema = @Schema(implementation = String.class, maxLength = 200)),
                @Parameter(
                        name = "departmentId",
                        in = ParameterIn.QUERY,
                        description = "With everything below it. Repeatable.",
                        array = @ArraySchema(schema = @Schema(implementation = UUID.class))),
                @Parameter(
                        name = "managerId",
                        in = ParameterIn.QUERY,
                        description = "The direct manager. Repeatable.",
                        array = @ArraySchema(schema = @Schema(implementation = UUID.class))),
                @Parameter(
                        name = "line",
                        in = ParameterIn.QUERY,
                        description = "Everybody below this person, at any depth. Repeatable.",
                        array = @ArraySchema(schema = @Schema(implementation = UUID.class))),
                @Parameter(
                        name = "hiredFrom",
                        in = ParameterIn.QUERY,
                        description = "The first day of hire, among people whose private fields one sees.",
                        schema = @Schema(implementation = LocalDate.class)),
                @Parameter(
                        name = "hiredTo",
                        in = ParameterIn.QUERY,
                        description = "The last day of hire, among people whose private fields one sees.",
                        schema = @Schema(implementation = LocalDate.class)),
                @Parameter(
                        name = "status",
                        in = ParameterIn.QUERY,
                        description = "Repeatable.",
                        array = @ArraySchema(schema = @Schema(implementation = EmployeeView.Status.class))),
                @Parameter(
                        name = "id",
                        in = ParameterIn.QUERY,
                        description = "Reads these people at once; repeatable, 100 at most.",
                        array = @ArraySchema(schema = @Schema(implementation = UUID.class))),
                @Parameter(
                        name = "sort",
                        in = ParameterIn.QUERY,
                        description = "hireDate lists people whose private fields one sees.",
                        example = "-hireDate",
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        allowableValues = {
                                            "name",
                                            "-name",
                                            "number",
                                            "-number",
                                            "title",
                                            "-title",
                                            "hireDate",
                                            "-hireDate"
                                        },
                                        defaultValue = "name")),
                @Parameter(
                        name = "limit",
                        in = ParameterIn.QUERY,
                        schema =
                                @Schema(
                                        implementation = Integer.class,
                                        minimum = "1",
                                        maximum = "100",
                                        defaultValue = "50")),
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "The next of the page before, with the same query.",
                        schema = @Schema(implementation = String.class))
            })
    EmployeePage list(@Parameter(hidden = true) Caller caller, HttpRequest<?> request) {
        return listing.list(viewers.reading(caller), request.getParameters());
    }

    @Get("/{id}")
    @Operation(operationId = "getEmployee", summary = "One person.")
    HttpResponse<EmployeeView> employee(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var sight = viewers.reading(caller);
        var employee = directory.employee(new EmployeeId(id));
        return HttpResponse.ok(EmployeeView.of(employee, sight)).header(HttpHeaders.ETAG, ETags.of(employee.version()));
    }

    @Get("/{id}/reports")
    @Operation(
            operationId = "listReports",
            summary = "Who is employed and reports to somebody, directly or down to some depth, by name.",
            parameters = {
                @Parameter(
                        name = "depth",
                        in = ParameterIn.QUERY,
                        description = "How many levels down; 1: the direct reports.",
                        example = "2",
                        schema =
                                @Schema(
                                        implementation = Integer.class,
                                        minimum = "1",
                                        maximum = "1000",
                                        defaultValue = "1")),
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
    EmployeePage reports(@Parameter(hidden = true) Caller caller, @PathVariable UUID id, HttpRequest<?> request) {
        return listing.reports(viewers.reading(caller), new EmployeeId(id), request.getParameters());
    }

    @Get("/{id}/chain")
    @Operation(operationId = "getChain", summary = "Everybody above somebody, from the manager to the root.")
    EmployeeChain chain(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var sight = viewers.reading(caller);
        return EmployeeChain.of(directory.chain(new EmployeeId(id)), sight);
    }

    @Get("/{id}/history")
    @Operation(
            operationId = "getHistory",
            summary = "What was done to somebody, the latest first. For the person, everybody above, HR and auditors.",
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
    HistoryPage history(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id, HttpRequest<?> request) {
        var sight = viewers.reading(caller);
        directory.requireHistory(sight, new EmployeeId(id)); // before what is wrong with the parameters
        var parameters = new Parameters(request.getParameters());
        var query = paging.query(sight.viewer() + " history of " + id, parameters);
        var limit = parameters.limit(0);
        var after = query.after();
        parameters.end();
        var before = after == null ? Long.MAX_VALUE : Long.parseLong(after.getFirst());
        var page = query.page(
                directory.history(sight, new EmployeeId(id), before, limit + 1),
                limit,
                last -> List.of(String.valueOf(last.version())));
        return HistoryPage.of(page.rows(), directory.employees(HistoryPage.people(page.rows())), page.next());
    }

    @Get("/org-snapshot")
    @Operation(operationId = "getOrgSnapshot", summary = "Everybody at one org version. For services.")
    OrgSnapshotView snapshot(@Parameter(hidden = true) Caller.Service caller) {
        return OrgSnapshotView.of(directory.snapshot());
    }
}
