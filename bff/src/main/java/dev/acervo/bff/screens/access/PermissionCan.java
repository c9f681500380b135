package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.home.Role;

/**
 * What the caller may do with a permission. Whether they are in the group that has it is known to the permissions service
 * only, which refuses that change.
 *
 * @param change its level, types, end and reason
 * @param end now
 */
public record PermissionCan(boolean change, boolean end) {

    static PermissionCan of(Asker asker, Permission permission) {
        if (permission.state() == WindowState.ended) {
            return new PermissionCan(false, false);
        }
        var isShare = permission.target().type() == PartyType.document;
        var isOwn = permission.subject().id().equals(asker.id());
        return new PermissionCan(asker.is(Role.hr) && !isShare && !isOwn, asker.is(Role.hr) || asker.is(Role.admin));
    }
}
