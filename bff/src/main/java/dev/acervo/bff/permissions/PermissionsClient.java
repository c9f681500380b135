package dev.acervo.bff.permissions;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The permissions service; the caller's token is relayed, so every answer is the caller's. */
@Client("permissions")
interface PermissionsClient {
    @Get("/access/scope")
    ScopeAnswer scope();

    @Get("/permissions{?subject,target,level,state,grantedBy,q,limit,cursor}")
    PermissionsAnswer permissions(
            @Nullable String subject,
            @Nullable String target,
            @Nullable String level,
            @Nullable String state,
            @Nullable String grantedBy,
            @Nullable String q,
            @Nullable String limit,
            @Nullable String cursor);

    @Get("/delegations{?delegator,delegate,state,limit,cursor}")
    DelegationsAnswer delegations(
            @Nullable String delegator,
            @Nullable String delegate,
            @Nullable String state,
            @Nullable String limit,
            @Nullable String cursor);

    @Get("/groups{?q,limit,cursor}")
    GroupsAnswer groups(@Nullable String q, @Nullable String limit, @Nullable String cursor);

    @Get("/groups/{id}")
    HttpResponse<GroupsAnswer.GroupAnswer> group(UUID id);

    @Get("/groups/{id}")
    Optional<GroupsAnswer.GroupAnswer> findGroup(UUID id);

    @Get("/groups/{id}/members{?limit,cursor}")
    Optional<MembersAnswer> members(UUID id, @Nullable String limit, @Nullable String cursor);
}
