package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.group.Group;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is new, changed or ended beside the org chart: each once, as it is in the end. */
public record Alterations(List<Grant> grants, List<Group> groups, List<Delegation> delegations) {
    static final Alterations NONE = new Alterations(List.of(), List.of(), List.of());

    static Alterations ofGrants(List<Grant> grants) {
        return new Alterations(grants, List.of(), List.of());
    }

    Alterations with(List<Grant> more) {
        return new Alterations(last(Stream.concat(grants.stream(), more.stream()), Grant::id), groups, delegations);
    }

    private static <K, T> List<T> last(Stream<T> all, Function<T, K> id) {
        Collection<T> each = all.collect(Collectors.toMap(id, one -> one, (_, later) -> later, LinkedHashMap::new))
                .values();
        return List.copyOf(each);
    }
}
