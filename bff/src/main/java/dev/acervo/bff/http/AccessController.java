package dev.acervo.bff.http;

import dev.acervo.bff.screens.access.Asker;
import dev.acervo.bff.screens.access.DelegationFilter;
import dev.acervo.bff.screens.access.DelegationList;
import dev.acervo.bff.screens.access.DelegationsScreen;
import dev.acervo.bff.screens.access.GroupList;
import dev.acervo.bff.screens.access.GroupView;
import dev.acervo.bff.screens.access.GroupsScreen;
import dev.acervo.bff.screens.access.PermissionFilter;
import dev.acervo.bff.screens.access.PermissionList;
import dev.acervo.bff.screens.access.PermissionsScreen;
import dev.acervo.bff.screens.people.PersonPage;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The screens about who may see what. */
@Controller("/bff")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "access")
final class AccessController {
    private static final Set<String> PERMISSIONS =
            Set.of("subject", "target", "level", "state", "grantedBy", "q", "limit", "cursor");
    private static final Set<String> DELEGATIONS = Set.of("delegator", "delegate", "state", "limit", "cursor");
    private static final Set<String> GROUPS = Set.of("q", "limit", "cursor");
    private static final Set<String> MEMBERS = Set.of("limit", "cursor");

    private final PermissionsScreen permissions;
    private final DelegationsScreen delegations;
    private final GroupsScreen groups;

    AccessController(PermissionsScreen permissions, DelegationsScreen delegations, GroupsScreen groups) {
        this.permissions = permissions;
        this.delegations = delegations;
        this.groups = groups;
    }

    @Get("/permissions")
    @Operation(
            operationId = "listPermissions",
            summary = "A page of the permissions, with names. Takes the filters of /permissions.")
    PermissionList permissions(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable String subject,
            @QueryValue @Nullable String target,
            @QueryValue @Nullable String level,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String grantedBy,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        Query.only(request, PERMISSIONS);
        return permissions.list(
                asker(caller), new PermissionFilter(subject, target, level, state, grantedBy, q, limit, cursor));
    }

    @Get("/delegations")
    @Operation(
            operationId = "listDelegations",
            summary = "A page of delegations, with names. Takes the filters of /delegations.")
    DelegationList delegations(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable String delegator,
            @QueryValue @Nullable String delegate,
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        Query.only(request, DELEGATIONS);
        return delegations.list(asker(caller), new DelegationFilter(delegator, delegate, state, limit, cursor));
    }

    @Get("/groups")
    @Operation(operationId = "listGroups", summary = "A page of the groups, by name, without who is in them.")
    GroupList groups(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        Query.only(request, GROUPS);
        return groups.list(q, limit, cursor);
    }

    @Get("/groups/{id}")
    @Operation(operationId = "getGroup", summary = "A group's page: what makes it up, with names.")
    GroupView group(@Parameter(hidden = true) Caller.Person caller, @PathVariable UUID id) {
        return groups.of(asker(caller), id);
    }

    @Get("/groups/{id}/members")
    @Operation(operationId = "listGroupMembers", summary = "A page of everybody in a group, through whatever groups.")
    PersonPage members(
            @Parameter(hidden = true) Caller.Person caller,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable UUID id,
            @QueryValue @Nullable String limit,
            @QueryValue @Nullable String cursor) {
        Query.only(request, MEMBERS);
        return groups.members(id, limit, cursor);
    }

    private static Asker asker(Caller.Person caller) {
        return new Asker(caller.employeeId(), Roles.of(caller));
    }
}
