package dev.acervo.permissions.domain.delegation;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All delegations that were not ended before their time. Immutable. */
public final class Delegations {
    public static final Delegations NONE = new Delegations(Map.of());

    private final Map<DelegationId, Delegation> byId;
    private final Map<EmployeeId, List<Delegation>> byDelegate;
    private final Map<EmployeeId, List<Delegation>> byDelegator;

    private Delegations(Map<DelegationId, Delegation> byId) {
        this.byId = byId;
        this.byDelegate = byId.values().stream().collect(Collectors.groupingBy(Delegation::delegate));
        this.byDelegator = byId.values().stream().collect(Collectors.groupingBy(Delegation::delegator));
    }

    public static Delegations of(Collection<Delegation> delegations) {
        return NONE.with(delegations);
    }

    /** These with some new, changed or ended. */
    public Delegations with(Collection<Delegation> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(byId);
        for (var delegation : changed) {
            if (delegation.ended() == null) {
                next.put(delegation.id(), delegation);
            } else {
                next.remove(delegation.id());
            }
        }
        return new Delegations(next);
    }

    public Optional<Delegation> find(DelegationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Delegation> to(EmployeeId delegate) {
        return byDelegate.getOrDefault(delegate, List.of());
    }

    public List<Delegation> by(EmployeeId delegator) {
        return byDelegator.getOrDefault(delegator, List.of());
    }
}
