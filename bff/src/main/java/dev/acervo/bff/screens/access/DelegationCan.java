package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.home.Role;

/**
 * What the caller may do with a delegation.
 *
 * @param change its end and its reason: whoever is away, or HR in their place, never the one who stands in
 * @param end now: either side, whoever made it, HR, administrators
 */
public record DelegationCan(boolean change, boolean end) {

    static DelegationCan of(Asker asker, Delegation delegation) {
        if (delegation.state() == WindowState.ended) {
            return new DelegationCan(false, false);
        }
        var isAway = delegation.delegator().equals(asker.id());
        var standsIn = delegation.delegate().equals(asker.id());
        var isMaker = delegation.madeBy().equals(asker.id());
        return new DelegationCan(
                !standsIn && (isAway || asker.is(Role.hr)),
                isAway || standsIn || isMaker || asker.is(Role.hr) || asker.is(Role.admin));
    }
}
