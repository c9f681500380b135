package dev.acervo.documents.http;

import dev.acervo.documents.domain.EmployeeId;
import dev.acervo.documents.domain.access.Actor;
import dev.acervo.documents.domain.access.Role;
import dev.acervo.documents.domain.access.ScopeSource;
import dev.acervo.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.EnumSet;

/** The caller as the domain knows them: who they are by their token, whom they reach by the permissions service. */
@Singleton
public class Actors {
    private final ScopeSource scopes;

    Actors(ScopeSource scopes) {
        this.scopes = scopes;
    }

    /** Asks the permissions service once; call it once per request. */
    public Actor of(Caller.Person person) {
        var id = new EmployeeId(person.employeeId());
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (person.has(role.code())) {
                roles.add(role);
            }
        }
        return new Actor(id, roles, scopes.scope(id, roles));
    }
}
