package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.home.Role;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who looks at a screen, by whose roles it says what they can do. */
public record Asker(UUID id, Set<Role> roles) {
    public Asker(UUID id, Collection<Role> roles) {
        this(id, Set.copyOf(roles));
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
