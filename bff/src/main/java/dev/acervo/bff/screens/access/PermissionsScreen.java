package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.Together;
import dev.acervo.bff.screens.people.People;

/** The permissions that people gave each other, and what the caller can do with each. */
public final class PermissionsScreen {
    private final Together together;
    private final Permissions permissions;
    private final People people;

    public PermissionsScreen(Together together, Permissions permissions, People people) {
        this.together = together;
        this.permissions = permissions;
        this.people = people;
    }

    public PermissionList list(Asker asker, PermissionFilter filter) {
        var page = permissions.permissions(filter);
        var names = Names.of(page.items(), together, people, permissions);
        return new PermissionList(
                page.items().stream()
                        .map(permission -> PermissionRow.of(permission, names, asker))
                        .toList(),
                page.next());
    }
}
