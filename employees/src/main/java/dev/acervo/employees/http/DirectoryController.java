package dev.acervo.employees.http;

import dev.acervo.employees.domain.Directory;
import dev.acervo.employees.domain.EmployeeId;
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
import java.util.UUID;

/** Looks people up. */
@Controller("/employees")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "employees")
final class DirectoryController {
    private final Directory directory;
    private final EmployeeListing listing;
    private final Viewers viewers;

    DirectoryController(Directory directory, EmployeeListing listing, Viewers viewers) {
        this.directory = directory;
        this.listing = listing;
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
                                "Words, all of which are in name, e-mail or title (HR and auditors: or registration); accents and case do not matter.",
                        schema = @Schema(implementation = String.class, maxLength = 200)),
                @Parameter(
                        name = "departmentId",
                        in = ParameterIn.QUERY,
                        description = "Repeatable.",
                        array = @ArraySchema(schema = @Schema(implementation = UUID.class))),
                @Parameter(
                        name = "managerId",
                        in = ParameterIn.QUERY,
                        description = "The direct manager. Repeatable.",
                        array = @ArraySchema(schema = @Schema(implementation = UUID.class))),
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
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        allowableValues = {"name", "number", "-number"},
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
        var viewer = viewers.reading(caller);
        var employee = directory.employee(new EmployeeId(id));
        return HttpResponse.ok(EmployeeView.of(employee, viewer))
                .header(HttpHeaders.ETAG, ETags.of(employee.version()));
    }

    @Get("/{id}/reports")
    @Operation(
            operationId = "listReports",
            summary = "Who reports to somebody directly, by name.",
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
    EmployeePage reports(@Parameter(hidden = true) Caller caller, @PathVariable UUID id, HttpRequest<?> request) {
        return listing.reports(viewers.reading(caller), new EmployeeId(id), request.getParameters());
    }

    @Get("/{id}/chain")
    @Operation(operationId = "getChain", summary = "Everybody above somebody, from the manager to the root.")
    EmployeeChain chain(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var viewer = viewers.reading(caller);
        return EmployeeChain.of(directory.chain(new EmployeeId(id)), viewer);
    }

    @Get("/org-snapshot")
    @Operation(operationId = "getOrgSnapshot", summary = "Everybody at one org version. For services.")
    OrgSnapshotView snapshot(@Parameter(hidden = true) Caller.Service caller) {
        return OrgSnapshotView.of(directory.snapshot());
    }
}
