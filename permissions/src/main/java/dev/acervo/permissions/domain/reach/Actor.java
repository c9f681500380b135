package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Set;

/** The person who asks or changes something. */
public record Actor(EmployeeId id, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role one, Role... others) {
        return is(one) || Set.of(others).stream().anyMatch(this::is);
    }
}
