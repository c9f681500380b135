package dev.acervo.bff.http;

import dev.acervo.bff.screens.people.OrgScreen;
import dev.acervo.bff.screens.people.OrgView;
import dev.acervo.bff.screens.people.PeopleFilter;
import dev.acervo.bff.screens.people.PersonPage;
import dev.acervo.bff.screens.people.PersonScreen;
import dev.acervo.bff.screens.people.PersonView;
import dev.acervo.platform.caller.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The screens about people. */
@Controller("/bff")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "people")
final class PeopleController {
    private static final Set<String> FILTERS =
            Set.of("q", "departmentId", "line", "status", "hiredFrom", "hiredTo", "sort", "limit", "cursor");

    private final OrgScreen org;
    private final PersonScreen person;

    PeopleController(OrgScreen org, PersonScreen person) {
        this.org = org;
        this.person = person;
    }

    @Get("/people")
    @Operation(
            operationId = "listPeople",
            summary = "A page of the directory; without status, everybody who is still employed.")
    PersonPage people(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable String q,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> departmentId,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> line,
            @Parameter(explode = Explode.TRUE) @QueryValue @Nullable List<String> status,
            @QueryValue @Nullable String hiredFrom,
            @QueryValue @Nullable String hiredTo,
            @QueryValue @Nullable String sort,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        Query.only(request, FILTERS);
        return org.search(new PeopleFilter(
                q, all(departmentId), all(line), all(status), hiredFrom, hiredTo, sort, limit, cursor));
    }

    @Get("/people/{id}")
    @Operation(operationId = "getPerson", summary = "Somebody's page: who is above and below, and their documents.")
    PersonView person(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id) {
        return person.of(id);
    }

    @Get("/org")
    @Operation(operationId = "getOrgBranch", summary = "A branch of the org chart; without root, from the top.")
    OrgView org(
            @Parameter(hidden = true) Caller.Person caller,
            @QueryValue @Nullable UUID root,
            @QueryValue @Nullable String cursor) {
        return org.branch(caller.employeeId(), root, cursor);
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
