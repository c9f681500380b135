package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.Delegations;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.Groups;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Everything that decides reach, at one epoch: the org chart and the directory, permissions, groups, delegations, and when
 * whose scope last changed. Immutable. Time is no part of it: every question brings its own.
 */
public record World(
        long epoch,
        OrgSnapshot org,
        Directory directory,
        Grants grants,
        Groups groups,
        Delegations delegations,
        ScopeVersions versions) {
    public static final World EMPTY = new World(
            0, OrgSnapshot.EMPTY, Directory.EMPTY, Grants.NONE, Groups.NONE, Delegations.NONE, ScopeVersions.NONE);

    World with(Grants next) {
        return new World(epoch, org, directory, next, groups, delegations, versions);
    }

    World with(ScopeVersions next) {
        return new World(epoch, org, directory, grants, groups, delegations, next);
    }

    /** Why {@code subject} reaches {@code employee}. */
    public Reason check(EmployeeId subject, EmployeeId employee, Instant now) {
        var relation = relation(subject, employee);
        if (relation == null) {
            return Reason.NONE;
        }
        if (relation != Reason.NONE) {
            return relation;
        }
        for (var delegation : delegations.to(subject)) {
            if (opens(delegation, employee, now)) {
                return Reason.DELEGATION;
            }
        }
        return isOpened(subject, employee, now) ? Reason.GRANT : Reason.NONE;
    }

    /** As {@link #given} says, without a stream: most checks end here with no. */
    private boolean isOpened(EmployeeId subject, EmployeeId employee, Instant now) {
        for (var grant : grants.to(subject)) {
            if (opens(grant, employee, now)) {
                return true;
            }
        }
        return !groups.isEmpty() && given(subject).anyMatch(grant -> opens(grant, employee, now));
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
            reasons.add(Why.ofChart(relation, org.path(subject, employee)));
        }
        if (relation != Reason.SELF) {
            delegations.to(subject).stream()
                    .filter(delegation -> opens(delegation, employee, now))
                    .sorted(Comparator.comparing(delegation -> delegation.id().toString()))
                    .map(delegation -> Why.of(delegation, org.path(delegation.delegator(), employee)))
                    .forEach(reasons::add);
            given(subject)
                    .filter(grant -> opens(grant, employee, now))
                    .sorted(Comparator.comparing(grant -> grant.id().toString()))
                    .map(grant -> Why.of(grant, chain(grant.target(), employee)))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private List<Member> chain(Target target, EmployeeId employee) {
        return org.path(target instanceof Target.Subtree(var root) ? root : employee, employee);
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

    private boolean opens(Delegation delegation, EmployeeId employee, Instant now) {
        if (!delegation.window().contains(now)) {
            return false;
        }
        return switch (org.standing(delegation.delegator(), employee)) {
            case DIRECT_MANAGER, FURTHER_ABOVE -> true;
            case SELF, ELSEWHERE, NOWHERE -> false;
        };
    }

    /** What somebody was given, by themselves or in a group, whatever the window. */
    Stream<Grant> given(EmployeeId subject) {
        var own = grants.to(subject).stream();
        if (groups.isEmpty()) {
            return own;
        }
        return org.find(subject)
                .map(member -> Stream.concat(
                        own,
                        grants.groups()
                                .filter(group ->
                                        groups.isIn(group, member.number().value()))
                                .flatMap(group -> grants.to(group).stream())))
                .orElse(own);
    }

    /** Somebody who reaches a person, and the reason that wins. */
    public record Viewer(Member member, Reason reason) {}

    /** Everybody who reaches {@code employee}, themselves included, in order of their numbers. */
    public List<Viewer> viewers(EmployeeId employee, Instant now) {
        return org.find(employee).map(member -> viewers(member, now)).orElse(List.of());
    }

    private List<Viewer> viewers(Member employee, Instant now) {
        var above = new ArrayList<>(List.of(employee));
        above.addAll(org.chain(employee.id()));
        var candidates = new Crowd(org, groups);
        above.forEach(member -> {
            candidates.add(member.id());
            delegations.by(member.id()).forEach(delegation -> candidates.add(delegation.delegate()));
            candidates.addSubjects(grants.on(new Target.Subtree(member.id())));
        });
        candidates.addSubjects(grants.on(new Target.Person(employee.id())));
        groups.of(employee.number().value())
                .forEach(group -> candidates.addSubjects(grants.on(new Target.Group(group))));
        if (employee.department() != null) {
            directory
                    .departmentsAbove(employee.department())
                    .forEach(department -> candidates.addSubjects(grants.on(new Target.Department(department.id()))));
        }
        return org.list(candidates.numbers(), -1, Integer.MAX_VALUE).stream()
                .map(member -> new Viewer(member, check(member.id(), employee.id(), now)))
                .filter(viewer -> viewer.reason().isAllowed())
                .toList();
    }

    /** Whether a permission with this target opens all documents of {@code employee}; a share opens one document only. */
    public boolean covers(Target target, EmployeeId employee) {
        return switch (target) {
            case Target.Person(var id) -> id.equals(employee);
            case Target.Subtree(var root) -> root.equals(employee) || org.isBelow(employee, root);
            case Target.Group(var group) ->
                org.find(employee)
                        .filter(member -> groups.isIn(group, member.number().value()))
                        .isPresent();
            case Target.Department(var department) ->
                org.find(employee)
                        .filter(member -> directory.isIn(member, department))
                        .isPresent();
            case Target.Document _ -> false;
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
        return present(person).map(self -> scope(self, version, now)).orElseGet(() -> Scope.nobody(version));
    }

    private Scope scope(Member self, long version, Instant now) {
        var given = given(self.id())
                .sorted(Comparator.comparing(grant -> grant.id().value()))
                .toList();
        var handed = delegations.to(self.id()).stream()
                .sorted(Comparator.comparing(delegation -> delegation.id().value()))
                .toList();
        var windows = Stream.concat(
                        given.stream().map(Grant::window), handed.stream().map(Delegation::window))
                .toList();
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
                self.number(),
                org.direct(self.id()),
                org.line(self.id()),
                given.stream()
                        .filter(grant -> grant.window().contains(now))
                        .flatMap(grant -> part(grant, self))
                        .toList(),
                handed.stream()
                        .filter(delegation -> delegation.window().contains(now))
                        .filter(delegation -> present(delegation.delegator()).isPresent())
                        .map(delegation -> handed(delegation, self))
                        .toList(),
                given.stream()
                        .filter(grant -> grant.window().contains(now))
                        .flatMap(grant -> share(grant, self))
                        .toList());
    }

    private Stream<Scope.Part> part(Grant grant, Member self) {
        var terms = grant.terms();
        return people(grant.target()).stream()
                .map(people ->
                        new Scope.Part(grant.id(), terms.level(), terms.types(), without(self, people), terms.until()));
    }

    private Optional<RoaringBitmap> people(Target target) {
        return switch (target) {
            case Target.Person(var id) ->
                Optional.of(org.find(id)
                        .map(member -> RoaringBitmap.bitmapOf(member.number().value()))
                        .orElseGet(RoaringBitmap::new));
            case Target.Subtree(var root) -> Optional.of(org.subtree(root));
            case Target.Group(var group) -> Optional.of(groups.members(group));
            case Target.Department(var department) -> Optional.of(directory.inDepartment(department));
            case Target.Document _ -> Optional.empty();
        };
    }

    private Scope.Handed handed(Delegation delegation, Member self) {
        var delegator = delegation.delegator();
        return new Scope.Handed(
                delegation.id(),
                delegator,
                without(self, org.direct(delegator)),
                without(self, org.line(delegator)),
                delegation.terms().until());
    }

    private static Stream<Scope.Shared> share(Grant grant, Member self) {
        return grant.target() instanceof Target.Document(var id, var owner) && !owner.equals(self.id())
                ? Stream.of(new Scope.Shared(
                        grant.id(), id, grant.terms().level(), grant.terms().until()))
                : Stream.empty();
    }

    private static RoaringBitmap without(Member self, RoaringBitmap people) {
        if (!people.contains(self.number().value())) {
            return people;
        }
        var others = people.clone();
        others.remove(self.number().value());
        return others;
    }
}
