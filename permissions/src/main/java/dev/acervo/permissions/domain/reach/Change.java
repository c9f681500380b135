package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.group.Group;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.DirectoryBuild;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgBuild;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import dev.acervo.permissions.domain.org.OrgSource;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step from a world to the next, with the alterations that make it.
 *
 * @param chart what is new in the org chart and the directory
 * @param alterations everything else that is new, changed or ended
 * @param events what others are told
 */
public record Change(World after, Affected affected, Chart chart, Alterations alterations, List<AccessEvent> events) {

    /**
     * People and departments that are new, changed or gone.
     *
     * @param whole whether this is everybody and every department: who is not among them is gone
     */
    public record Chart(Collection<Member> people, DepartmentChanges departments, boolean whole) {
        static final Chart SAME = new Chart(List.of(), DepartmentChanges.NONE, false);
    }

    /** Permissions given, changed or ended. */
    public static Change ofGrants(World before, List<Grant> changed, Instant now) {
        return new Step(before, before.org(), before.directory(), now)
                .take(Set.of(), Chart.SAME, new Alterations(changed, List.of(), List.of()));
    }

    /** Groups made, changed or removed. */
    public static Change ofGroups(World before, List<Group> changed, Instant now) {
        return new Step(before, before.org(), before.directory(), now)
                .take(Set.of(), Chart.SAME, new Alterations(List.of(), changed, List.of()));
    }

    /** Delegations made, changed or ended. */
    public static Change ofDelegations(World before, List<Delegation> changed, Instant now) {
        return new Step(before, before.org(), before.directory(), now)
                .take(Set.of(), Chart.SAME, new Alterations(List.of(), List.of(), changed));
    }

    /**
     * People and departments that are new or changed. Altered are the scopes of everybody above the old and the new place,
     * and of whoever has something on a subtree, a group or a department that holds either.
     */
    public static OrgChange ofPeople(
            World before, long version, Collection<Member> people, DepartmentChanges departments, Instant now) {
        return sound(
                before.org().with(version, people),
                before.directory().with(before.org(), people, departments),
                (org, directory) -> new Step(before, org, directory, now)
                        .take(
                                moved(before, org, people),
                                new Chart(people, departments, false),
                                endings(before, people, now)));
    }

    /** The whole chart at once, from its owner. */
    public static OrgChange ofChart(World before, OrgSource.Chart chart, Instant now) {
        return sound(
                OrgSnapshot.build(chart.version(), chart.people()),
                Directory.build(chart.people(), chart.departments()),
                (org, directory) -> new Step(before, org, directory, now)
                        .take(
                                null,
                                new Chart(chart.people(), new DepartmentChanges(chart.departments(), List.of()), true),
                                endings(before, chart.people(), now)));
    }

    private static OrgChange sound(
            OrgBuild chart, DirectoryBuild facts, BiFunction<OrgSnapshot, Directory, Change> change) {
        return switch (chart) {
            case OrgBuild.Broken(var why) -> new OrgChange.Broken(why);
            case OrgBuild.Built(var org) ->
                switch (facts) {
                    case DirectoryBuild.Broken(var why) -> new OrgChange.Broken(why);
                    case DirectoryBuild.Built(var directory) -> new OrgChange.Sound(change.apply(org, directory));
                };
        };
    }

    /** A terminated person keeps nothing that was given to them, so that a later rehire finds none. */
    private static Alterations endings(World before, Collection<Member> people, Instant now) {
        var left = people.stream().filter(Member::isTerminated).map(Member::id).collect(Collectors.toSet());
        if (left.isEmpty()) {
            return Alterations.NONE;
        }
        return new Alterations(
                left.stream()
                        .flatMap(person -> before.grants().to(person).stream())
                        .filter(grant -> grant.state(now) != State.ENDED)
                        .map(grant -> grant.end(now, null))
                        .toList(),
                before.groups().without(left),
                left.stream()
                        .flatMap(person -> Stream.concat(
                                before.delegations().to(person).stream(), before.delegations().by(person).stream()))
                        .distinct()
                        .filter(delegation -> delegation.state(now) != State.ENDED)
                        .map(delegation -> delegation.end(now, null))
                        .toList());
    }

    /** Whose place or employment is another, and everybody above the old and the new place. */
    private static Set<EmployeeId> moved(World before, OrgSnapshot after, Collection<Member> people) {
        var moved = new HashSet<EmployeeId>();
        for (var member : people) {
            var was = before.org().find(member.id());
            if (was.isPresent() && !member.changesReachSince(was.get())) {
                continue;
            }
            moved.add(member.id());
            before.org().chain(member.id()).forEach(above -> moved.add(above.id()));
            after.chain(member.id()).forEach(above -> moved.add(above.id()));
        }
        return moved;
    }
}
