package dev.acervo.bff.screens.access;

import dev.acervo.bff.screens.people.People;
import java.util.stream.Stream;

/** Who stands in for whom, and what the caller can do about it. */
public final class DelegationsScreen {
    private final Permissions permissions;
    private final People people;

    public DelegationsScreen(Permissions permissions, People people) {
        this.permissions = permissions;
        this.people = people;
    }

    public DelegationList list(Asker asker, DelegationFilter filter) {
        var page = permissions.delegations(filter);
        var ids = page.items().stream()
                .flatMap(delegation -> Stream.of(delegation.delegator(), delegation.delegate(), delegation.madeBy()))
                .distinct()
                .toList();
        var names = Names.ofPeople(ids, people);
        return new DelegationList(
                page.items().stream()
                        .map(delegation -> DelegationRow.of(delegation, names, asker))
                        .toList(),
                page.next());
    }
}
