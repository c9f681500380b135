package dev.acervo.platform.caller;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.token.DefaultRolesFinder;
import io.micronaut.security.token.RolesFinder;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Realm roles as Keycloak writes them: {@code realm_access.roles}. */
@Singleton
@Replaces(DefaultRolesFinder.class)
final class KeycloakRoles implements RolesFinder {
    @Override
    public List<String> resolveRoles(@Nullable Map<String, Object> attributes) {
        return attributes != null
                        && attributes.get("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }
}
