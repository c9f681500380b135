package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.Basis;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Level;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.group.GroupId;
import dev.acervo.permissions.domain.group.Rule;
import dev.acervo.permissions.domain.org.Department;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The model that the resolver is held against: pointers to managers and parents, walked one by one; permissions, groups and
 * delegations, looked at one by one.
 */
final class NaiveCompany {
    final Map<EmployeeId, Member> people = new HashMap<>();
    final Map<DepartmentId, Department> departments = new HashMap<>();
    final Map<GrantId, Grant> grants = new HashMap<>();
    final Map<GroupId, Group> groups = new HashMap<>();
    final Map<DelegationId, Delegation> delegations = new HashMap<>();

    boolean isAbove(EmployeeId above, EmployeeId below) {
        var at = people.get(below);
        for (var steps = 0; at != null && at.manager() != null && steps <= people.size(); steps++) {
            if (at.manager().equals(above)) {
                return true;
            }
            at = people.get(at.manager());
        }
        return false;
    }

    /** Whether somebody comes back to themselves. */
    boolean hasCycle() {
        return people.keySet().stream().anyMatch(id -> isAbove(id, id));
    }

    Reason check(EmployeeId subject, EmployeeId employee, Instant now) {
        var asker = people.get(subject);
        var asked = people.get(employee);
        if (asker == null || asked == null || asker.isTerminated()) {
            return Reason.NONE;
        }
        if (subject.equals(employee)) {
            return Reason.SELF;
        }
        var relation = relation(subject, asked);
        if (relation != Reason.NONE) {
            return relation;
        }
        if (delegations.values().stream().anyMatch(delegation -> opens(delegation, subject, asked, now))) {
            return Reason.DELEGATION;
        }
        return grants.values().stream().anyMatch(grant -> opens(grant, subject, employee, now))
                ? Reason.GRANT
                : Reason.NONE;
    }

    /** By the org chart alone, about somebody else. */
    private Reason relation(EmployeeId above, Member below) {
        if (below.isTerminated()) {
            return Reason.NONE;
        }
        if (above.equals(below.manager())) {
            return Reason.DIRECT;
        }
        return isAbove(above, below.id()) ? Reason.LINE : Reason.NONE;
    }

    private boolean opens(Delegation delegation, EmployeeId delegate, Member employee, Instant now) {
        var delegator = people.get(delegation.delegator());
        return delegation.delegate().equals(delegate)
                && delegator != null
                && !delegator.isTerminated()
                && delegation.from().compareTo(now) <= 0
                && now.compareTo(delegation.terms().until()) < 0
                && relation(delegator.id(), employee) != Reason.NONE;
    }

    private boolean opens(Grant grant, EmployeeId subject, EmployeeId employee, Instant now) {
        return isTo(grant.subject(), subject) && isInForce(grant, now) && covers(grant.target(), employee);
    }

    private boolean isTo(Subject subject, EmployeeId person) {
        return switch (subject) {
            case Subject.Person(var id) -> id.equals(person);
            case Subject.Group(var id) -> isIn(id, person);
        };
    }

    private static boolean isInForce(Grant grant, Instant now) {
        var until = grant.terms().until();
        return grant.ended() == null && grant.from().compareTo(now) <= 0 && (until == null || now.compareTo(until) < 0);
    }

    private boolean covers(Target target, EmployeeId employee) {
        return switch (target) {
            case Target.Person(var id) -> id.equals(employee);
            case Target.Subtree(var id) -> id.equals(employee) || isAbove(id, employee);
            case Target.Group(var id) -> isIn(id, employee);
            case Target.Department(var id) -> {
                var member = people.get(employee);
                yield member != null && isWithin(member.department(), id);
            }
            case Target.Document _ -> false;
        };
    }

    private boolean isWithin(@Nullable DepartmentId low, DepartmentId high) {
        var at = low == null ? null : departments.get(low);
        while (at != null) {
            if (at.id().equals(high)) {
                return true;
            }
            at = at.parent() == null ? null : departments.get(at.parent());
        }
        return false;
    }

    boolean isIn(GroupId id, EmployeeId person) {
        var group = groups.get(id);
        var member = people.get(person);
        if (group == null || member == null) {
            return false;
        }
        return switch (group.content().definition()) {
            case Group.Definition.ByHand(var some, var nested) ->
                some.contains(person) || nested.stream().anyMatch(inner -> isIn(inner, person));
            case Group.Definition.ByRule(var rule) -> meets(member, rule);
        };
    }

    private boolean meets(Member member, Rule rule) {
        return (rule.departments().isEmpty()
                        || rule.departments().stream().anyMatch(id -> isWithin(member.department(), id)))
                && (rule.titles().isEmpty() || isAny(member.title(), rule.titles()))
                && (rule.locations().isEmpty() || isAny(member.location(), rule.locations()))
                && (rule.employments().isEmpty()
                        ? !member.isTerminated()
                        : rule.employments().contains(member.employment()));
    }

    private static boolean isAny(@Nullable String text, Set<String> texts) {
        return text != null && texts.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** Every reason by itself: what the chart gives, and each permission and delegation by its id. */
    Set<Object> reasons(EmployeeId subject, EmployeeId employee, Instant now) {
        var reasons = new HashSet<>();
        var winning = check(subject, employee, now);
        if (winning == Reason.NONE || winning == Reason.SELF) {
            return winning == Reason.NONE ? reasons : Set.of(Reason.SELF);
        }
        var asked = people.get(employee);
        var relation = relation(subject, asked);
        if (relation != Reason.NONE) {
            reasons.add(relation);
        }
        delegations.values().stream()
                .filter(delegation -> opens(delegation, subject, asked, now))
                .forEach(delegation -> reasons.add(delegation.id()));
        grants.values().stream()
                .filter(grant -> opens(grant, subject, employee, now))
                .forEach(grant -> reasons.add(grant.id()));
        return reasons;
    }

    Set<Integer> direct(EmployeeId manager) {
        return numbers(member -> !member.isTerminated() && manager.equals(member.manager()));
    }

    Set<Integer> line(EmployeeId manager) {
        return numbers(
                member -> !member.isTerminated() && !manager.equals(member.manager()) && isAbove(manager, member.id()));
    }

    Set<Integer> granted(EmployeeId subject, Instant now) {
        return numbers(member -> !member.id().equals(subject)
                && grants.values().stream().anyMatch(grant -> opens(grant, subject, member.id(), now)));
    }

    Set<Integer> handed(EmployeeId subject, Instant now) {
        return numbers(member -> !member.id().equals(subject)
                && delegations.values().stream().anyMatch(delegation -> opens(delegation, subject, member, now)));
    }

    /** The documents that are shared with somebody now, not counting those about themselves. */
    Set<GrantId> shared(EmployeeId subject, Instant now) {
        var shared = new HashSet<GrantId>();
        grants.values().stream()
                .filter(grant -> isTo(grant.subject(), subject) && isInForce(grant, now))
                .filter(grant -> grant.target() instanceof Target.Document(var _, var owner) && !owner.equals(subject))
                .forEach(grant -> shared.add(grant.id()));
        return shared;
    }

    /** Takes away the shares whose maker cannot manage the document any more, until none is left of them. */
    void settle(Instant now) {
        List<Grant> shares;
        boolean changed;
        do {
            shares = grants.values().stream()
                    .filter(grant -> grant.target() instanceof Target.Document)
                    .toList();
            changed = false;
            for (var share : shares) {
                if (!stands(share, now)) {
                    grants.remove(share.id());
                    changed = true;
                } else {
                    end(share).forEach(cut -> grants.put(cut.id(), cut));
                }
            }
        } while (changed);
    }

    boolean stands(Grant share, Instant now) {
        var maker = people.get(share.origin().by());
        var document = (Target.Document) share.target();
        if (maker == null || maker.isTerminated()) {
            return false;
        }
        var owner = people.get(document.owner());
        return switch (share.origin().basis()) {
            case null -> throw new IllegalStateException("a share without a basis");
            case Basis.Role _ -> true;
            case Basis.Self _ -> maker.id().equals(document.owner());
            case Basis.Direct _ ->
                owner != null && !maker.id().equals(owner.id()) && relation(maker.id(), owner) == Reason.DIRECT;
            case Basis.Line _ ->
                owner != null && !maker.id().equals(owner.id()) && relation(maker.id(), owner) == Reason.LINE;
            case Basis.Permission(var id) -> {
                var basis = grants.get(id);
                yield basis != null
                        && basis.terms().level() == Level.MANAGE
                        && isInForce(basis, now)
                        && isTo(basis.subject(), maker.id())
                        && (basis.target().equals(document) || covers(basis.target(), document.owner()))
                        && (basis.terms().until() == null
                                || share.from().isBefore(basis.terms().until()));
            }
        };
    }

    /** The share as it is cut to the end of what it rests on; empty: no need. */
    private Stream<Grant> end(Grant share) {
        if (!(share.origin().basis() instanceof Basis.Permission(var id))) {
            return Stream.empty();
        }
        var last = grants.get(id).terms().until();
        var until = share.terms().until();
        return last == null || (until != null && !until.isAfter(last)) ? Stream.empty() : Stream.of(share.cut(last));
    }

    private Set<Integer> numbers(Predicate<Member> which) {
        var numbers = new TreeSet<Integer>();
        people.values().stream()
                .filter(which)
                .forEach(member -> numbers.add(member.number().value()));
        return numbers;
    }
}
