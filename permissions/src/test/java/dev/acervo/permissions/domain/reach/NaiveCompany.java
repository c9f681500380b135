package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The model that the resolver is held against: parent pointers, walked one by one; permissions, looked at one by one. */
final class NaiveCompany {
    final Map<EmployeeId, Member> people = new HashMap<>();
    final Map<Object, Grant> grants = new HashMap<>();

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
        if (!asked.isTerminated() && subject.equals(asked.manager())) {
            return Reason.DIRECT;
        }
        if (!asked.isTerminated() && isAbove(subject, employee)) {
            return Reason.LINE;
        }
        for (var grant : grants.values()) {
            if (grant.subject().equals(subject) && isInForce(grant, now) && opens(grant, employee)) {
                return Reason.GRANT;
            }
        }
        return Reason.NONE;
    }

    /** Every reason by itself: what the chart gives, and each permission by its id. */
    Set<Object> reasons(EmployeeId subject, EmployeeId employee, Instant now) {
        var reasons = new HashSet<>();
        var winning = check(subject, employee, now);
        if (winning == Reason.NONE || winning == Reason.SELF) {
            return winning == Reason.NONE ? reasons : Set.of(Reason.SELF);
        }
        if (winning != Reason.GRANT) {
            reasons.add(winning);
        }
        for (var grant : grants.values()) {
            if (grant.subject().equals(subject) && isInForce(grant, now) && opens(grant, employee)) {
                reasons.add(grant.id());
            }
        }
        return reasons;
    }

    private static boolean isInForce(Grant grant, Instant now) {
        var until = grant.terms().until();
        return grant.ended() == null && grant.from().compareTo(now) <= 0 && (until == null || now.compareTo(until) < 0);
    }

    private boolean opens(Grant grant, EmployeeId employee) {
        var target = grant.target().id();
        return target.equals(employee) || (grant.target() instanceof Target.Subtree && isAbove(target, employee));
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
                && grants.values().stream()
                        .anyMatch(grant ->
                                grant.subject().equals(subject) && isInForce(grant, now) && opens(grant, member.id())));
    }

    private Set<Integer> numbers(Predicate<Member> which) {
        var numbers = new TreeSet<Integer>();
        people.values().stream()
                .filter(which)
                .forEach(member -> numbers.add(member.number().value()));
        return numbers;
    }
}
