package dev.acervo.documents.domain.access;

import dev.acervo.documents.domain.EmployeeId;
import java.util.Set;

/** The person who asks, with the roles of their token and the reach they have at this moment. */
public record Actor(EmployeeId id, Set<Role> roles, Scope scope) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether they work here: nobody else has any reason for anything. */
    public boolean employed() {
        return scope.self() != null;
    }

    public boolean is(int ownerNumber) {
        var self = scope.self();
        return self != null && self == ownerNumber;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
