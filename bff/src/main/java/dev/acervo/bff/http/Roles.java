package dev.acervo.bff.http;

import dev.acervo.bff.screens.home.Role;
import dev.acervo.platform.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** The product's roles of whoever calls. */
final class Roles {
    private Roles() {}

    static List<Role> of(Caller.Person caller) {
        return Stream.of(Role.values()).filter(role -> caller.has(role.name())).toList();
    }
}
