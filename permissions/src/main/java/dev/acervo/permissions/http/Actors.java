package dev.acervo.permissions.http;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.reach.Actor;
import dev.acervo.permissions.domain.reach.Role;
import dev.acervo.platform.caller.Caller;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller as the domain knows them. */
final class Actors {
    private Actors() {}

    static Actor of(Caller.Person caller) {
        var roles = Stream.of(Role.values())
                .filter(role -> caller.has(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(new EmployeeId(caller.employeeId()), roles);
    }
}
