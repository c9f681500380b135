package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everything that decides reach, at one epoch: the org chart, what else is known of the people in it, the permissions, and
 * when whose scope last changed. Immutable. Time is no part of it: every question brings its own.
 */
public record World(long epoch, OrgSnapshot org, Directory directory, Grants grants, ScopeVersions versions) {
    public static final World EMPTY = new World(0, OrgSnapshot.EMPTY, Directory.EMPTY, Grants.NONE, ScopeVersions.NONE);

    /** Why {@code subject} reaches {@code employee}. */
    public Reason check(EmployeeId subject, EmployeeId employee, Instant now) {
        var relation = relation(subject, employee);
        if (relation == null) {
            return Reason.NONE;
        }
        if (relation != Reason.NONE) {
            return relation;
        }
        for (var grant : grants.to(subject)) {
            if (opens(grant, employee, now)) {
                return Reason.GRANT;
            }
        }
        return Reason.NONE;
    }

    /**
     * Every reason why {@code subject} reaches {@code employee}, the winning one first; none exactly when {@link #check}
     * says so. About oneself nothing but SELF counts.
     */
    public List<Why> reasons(EmployeeId subject, EmployeeId employee, Instant now) {
        var relation = relation(subject, employee);
        if (relation == null) {
            return List.of();
        }
        var reasons = new ArrayList<Why>();
        if (relation != Reason.NONE) {
            reasons.add(new Why(relation, org.path(subject, employee), null));
        }
        if (relation != Reason.SELF) {
            grants.to(subject).stream()
                    .filter(grant -> opens(grant, employee, now))
                    .sorted(Comparator.comparing(grant -> grant.id().toString()))
                    .map(grant -> new Why(Reason.GRANT, org.path(grant.target().id(), employee), grant))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /** What the org chart alone gives; null when not even a permission counts. */
    private @Nullable Reason relation(EmployeeId subject, EmployeeId employee) {
        return switch (org.standing(subject, employee)) {
            case SELF -> Reason.SELF;
            case DIRECT_MANAGER -> Reason.DIRECT;
            case FURTHER_ABOVE -> Reason.LINE;
            case ELSEWHERE -> Reason.NONE;
            case NOWHERE -> null;
        };
    }

    private boolean opens(Grant grant, EmployeeId employee, Instant now) {
        return grant.window().contains(now) && covers(grant.target(), employee);
    }

    /** Somebody who reaches a person, and the reason that wins. */
    public record Viewer(Member member, Reason reason) {}

    /** Everybody who reaches {@code employee}, themselves included, in order of their numbers. */
    public List<Viewer> viewers(EmployeeId employee, Instant now) {
        var candidates = new HashSet<EmployeeId>(Set.of(employee));
        org.chain(employee).forEach(above -> candidates.add(above.id()));
        candidates.addAll(grants.subjectsOnSubtreesOf(Set.copyOf(candidates)));
        candidates.addAll(grants.subjectsOn(employee));
        return candidates.stream()
                .flatMap(candidate -> org.find(candidate).stream())
                .map(member -> new Viewer(member, check(member.id(), employee, now)))
                .filter(viewer -> viewer.reason().isAllowed())
                .sorted(Comparator.comparingInt(
                        viewer -> viewer.member().number().value()))
                .toList();
    }

    /** Whether a permission with this target opens documents of {@code employee}. */
    public boolean covers(Target target, EmployeeId employee) {
        return switch (target) {
            case Target.Person(var id) -> id.equals(employee);
            case Target.Subtree(var root) -> root.equals(employee) || org.isBelow(employee, root);
        };
    }

    /** Who works here and is known. */
    public Optional<Member> present(EmployeeId person) {
        return org.find(person).filter(member -> !member.isTerminated());
    }

    public long scopeVersion(EmployeeId person) {
        return org.find(person).map(member -> versions.of(member.number())).orElse(0L);
    }

    /** Everybody whom {@code person} reaches. */
    public Scope scope(EmployeeId person, Instant now) {
        var version = scopeVersion(person);
        var self = present(person);
        if (self.isEmpty()) {
            return Scope.nobody(version);
        }
        var given = grants.to(person);
        var windows = given.stream().map(Grant::window).toList();
        return new Scope(
                version,
                windows.stream()
                        .flatMap(window -> window.boundaryUpTo(now).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MIN),
                windows.stream()
                        .flatMap(window -> window.boundaryAfter(now).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                self.get().number(),
                org.direct(person),
                org.line(person),
                parts(self.get(), given, now));
    }

    private List<Scope.Part> parts(Member self, List<Grant> given, Instant now) {
        return given.stream()
                .filter(grant -> grant.window().contains(now))
                .sorted(Comparator.comparing(grant -> grant.id().value()))
                .map(grant -> new Scope.Part(
                        grant.id(),
                        grant.terms().level(),
                        grant.terms().types(),
                        people(grant.target(), self),
                        grant.terms().until()))
                .toList();
    }

    private RoaringBitmap people(Target target, Member self) {
        var people = switch (target) {
            case Target.Person(var id) ->
                org.find(id)
                        .map(member -> RoaringBitmap.bitmapOf(member.number().value()))
                        .orElseGet(RoaringBitmap::new);
            case Target.Subtree(var root) -> org.subtree(root);
        };
        people.remove(self.number().value());
        return people;
    }
}
