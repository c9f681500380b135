package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantEvent;
import dev.acervo.permissions.domain.grant.Grants;
import dev.acervo.permissions.domain.org.DepartmentChanges;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.DirectoryBuild;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgBuild;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import dev.acervo.permissions.domain.org.OrgSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.roaringbitmap.RoaringBitmap;

/**
 * One step from a world to the next, with the rows that make it.
 *
 * @param people who is new or changed in the org chart
 * @param departments that are new, changed or gone
 * @param wholeChart whether {@code people} is everybody and {@code departments} all: who is not among them is gone
 * @param grants permissions that are new, changed or ended
 * @param events what others are told
 */
public record Change(
        World after,
        Affected affected,
        Collection<Member> people,
        DepartmentChanges departments,
        boolean wholeChart,
        Collection<Grant> grants,
        List<GrantEvent> events) {

    /** Permissions given, changed or ended; only their subjects' scopes can alter. */
    public static Change ofGrants(World before, List<Grant> changed, List<GrantEvent> events) {
        var subjects = changed.stream().map(Grant::subject).toList();
        var affected = new Affected(numbers(before.org(), subjects));
        return new Change(
                next(before, before.org(), before.directory(), before.grants().with(changed), affected),
                affected,
                List.of(),
                DepartmentChanges.NONE,
                false,
                changed,
                events);
    }

    /**
     * People and departments that are new, changed or gone. Altered are the scopes of everybody above the old and the new
     * place, and of whoever has a permission on a subtree that holds either.
     */
    public static OrgChange ofPeople(
            World before, long version, Collection<Member> people, DepartmentChanges departments, Instant now) {
        return sound(
                before.org().with(version, people),
                before.directory().with(before.org(), people, departments),
                (org, directory) -> {
                    var ended = endings(before.grants(), people, now);
                    var affected = new Affected(numbers(org, touched(before, org, people)));
                    return new Change(
                            next(before, org, directory, before.grants().with(ended), affected),
                            affected,
                            people,
                            departments,
                            false,
                            ended,
                            tell(ended));
                });
    }

    /** The whole chart at once, from its owner. */
    public static OrgChange ofChart(World before, OrgSource.Chart chart, Instant now) {
        return sound(
                OrgSnapshot.build(chart.version(), chart.people()),
                Directory.build(chart.people(), chart.departments()),
                (org, directory) -> {
                    var ended = endings(before.grants(), chart.people(), now);
                    return new Change(
                            next(before, org, directory, before.grants().with(ended), Affected.EVERYBODY),
                            Affected.EVERYBODY,
                            chart.people(),
                            new DepartmentChanges(chart.departments(), List.of()),
                            true,
                            ended,
                            tell(ended));
                });
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

    private static World next(World before, OrgSnapshot org, Directory directory, Grants grants, Affected affected) {
        var epoch = before.epoch() + 1;
        return new World(epoch, org, directory, grants, before.versions().with(epoch, affected));
    }

    /** A terminated person keeps no permission, so that a later rehire finds none. */
    private static List<Grant> endings(Grants grants, Collection<Member> people, Instant now) {
        return people.stream()
                .filter(Member::isTerminated)
                .flatMap(member -> grants.to(member.id()).stream())
                .map(grant -> grant.end(now, null))
                .toList();
    }

    private static List<GrantEvent> tell(List<Grant> ended) {
        return ended.stream().<GrantEvent>map(GrantEvent.Ended::new).toList();
    }

    /**
     * Whose scope the move, hire or termination of these people can alter. Facts and departments alter nobody's: no reason
     * looks at them. One that does adds here whom it finds, before and after, for each person with
     * {@link Member#changesFactsSince} and each department of the change.
     */
    private static Collection<EmployeeId> touched(World before, OrgSnapshot after, Collection<Member> people) {
        Set<EmployeeId> touched = new HashSet<>();
        for (var member : people) {
            var was = before.org().find(member.id());
            if (was.isPresent() && !member.changesReachSince(was.get())) {
                continue;
            }
            touched.add(member.id());
            before.org().chain(member.id()).forEach(above -> touched.add(above.id()));
            after.chain(member.id()).forEach(above -> touched.add(above.id()));
        }
        var all = new ArrayList<>(touched);
        all.addAll(before.grants().subjectsOnSubtreesOf(touched));
        return all;
    }

    private static RoaringBitmap numbers(OrgSnapshot org, Collection<EmployeeId> people) {
        var numbers = new RoaringBitmap();
        people.forEach(id ->
                org.find(id).ifPresent(member -> numbers.add(member.number().value())));
        return numbers;
    }
}
