package dev.acervo.permissions.domain.grant;

import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All permissions that were not ended before their time, for the questions that a decision asks. Immutable. */
public final class Grants {
    public static final Grants NONE = new Grants(Map.of());

    private final Map<GrantId, Grant> byId;
    private final Map<EmployeeId, List<Grant>> bySubject;
    private final Map<Target, Set<EmployeeId>> subjectsByTarget;

    private Grants(Map<GrantId, Grant> byId) {
        this.byId = byId;
        this.bySubject = byId.values().stream().collect(Collectors.groupingBy(Grant::subject));
        this.subjectsByTarget = byId.values().stream()
                .collect(Collectors.groupingBy(Grant::target, Collectors.mapping(Grant::subject, Collectors.toSet())));
    }

    public static Grants of(Collection<Grant> grants) {
        return NONE.with(grants);
    }

    /** These permissions with some new, changed or ended. */
    public Grants with(Collection<Grant> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(byId);
        for (var grant : changed) {
            if (grant.ended() == null) {
                next.put(grant.id(), grant);
            } else {
                next.remove(grant.id());
            }
        }
        return new Grants(next);
    }

    public Optional<Grant> find(GrantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Grant> to(EmployeeId subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Everybody who has a permission on the subtree of one of these people. */
    public Set<EmployeeId> subjectsOnSubtreesOf(Collection<EmployeeId> roots) {
        var subjects = new HashSet<EmployeeId>();
        for (var root : roots) {
            subjects.addAll(subjectsByTarget.getOrDefault(new Target.Subtree(root), Set.of()));
        }
        return subjects;
    }

    /** Everybody who has a permission on just this person. */
    public Set<EmployeeId> subjectsOn(EmployeeId person) {
        return subjectsByTarget.getOrDefault(new Target.Person(person), Set.of());
    }
}
