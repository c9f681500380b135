package dev.acervo.bff.permissions;

import dev.acervo.bff.screens.Missing;
import dev.acervo.bff.screens.access.Delegation;
import dev.acervo.bff.screens.access.DelegationFilter;
import dev.acervo.bff.screens.access.PeopleGroup;
import dev.acervo.bff.screens.access.Permission;
import dev.acervo.bff.screens.access.PermissionFilter;
import dev.acervo.bff.screens.access.Permissions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delegations, groups and permissions as the permissions service answers. */
@Singleton
final class AskedPermissions implements Permissions {
    private final PermissionsClient client;

    AskedPermissions(PermissionsClient client) {
        this.client = client;
    }

    @Override
    public Page<Permission> permissions(PermissionFilter filter) {
        return client.permissions(
                        filter.subject(),
                        filter.target(),
                        filter.level(),
                        filter.state(),
                        filter.grantedBy(),
                        filter.q(),
                        filter.limit(),
                        filter.cursor())
                .toScreen();
    }

    @Override
    public Page<Delegation> delegations(DelegationFilter filter) {
        return client.delegations(
                        filter.delegator(), filter.delegate(), filter.state(), filter.limit(), filter.cursor())
                .toScreen();
    }

    @Override
    public Page<PeopleGroup> groups(@Nullable String q, @Nullable String limit, @Nullable String cursor) {
        return client.groups(q, limit, cursor).toScreen();
    }

    @Override
    public Tagged group(UUID id) {
        var answer = client.group(id);
        if (answer.getStatus() == HttpStatus.NOT_FOUND) {
            throw new Missing(); // the problem in the body would be read as a group that has nothing
        }
        var group = answer.getBody(GroupsAnswer.GroupAnswer.class).orElseThrow(Missing::new);
        return new Tagged(group.toScreen(), answer.getHeaders().get(HttpHeaders.ETAG, String.class, ""));
    }

    @Override
    public Optional<PeopleGroup> findGroup(UUID id) {
        return client.findGroup(id).map(GroupsAnswer.GroupAnswer::toScreen);
    }

    @Override
    public Page<UUID> members(UUID group, @Nullable String limit, @Nullable String cursor) {
        return client.members(group, limit, cursor).orElseThrow(Missing::new).toScreen();
    }
}
