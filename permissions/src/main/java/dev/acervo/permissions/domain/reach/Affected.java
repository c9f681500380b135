package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.DepartmentId;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Whose scope a change can alter.
 *
 * @param numbers of those people; absent: everybody, the answer when unsure
 */
public record Affected(@Nullable RoaringBitmap numbers) {
    public static final Affected EVERYBODY = new Affected(null);

    /**
     * What follows from a step between two worlds.
     *
     * @param moved whose place in the org chart, or employment, is another, and everybody above the old and the new place
     * @param grants that are new, changed or ended
     * @param delegations that are new, changed or ended
     */
    static Affected between(
            World before,
            World after,
            Collection<EmployeeId> moved,
            Collection<Grant> grants,
            Collection<Delegation> delegations) {
        var was = new Crowd(after.org(), before.groups());
        var is = new Crowd(after.org(), after.groups());
        each(was, is, crowd -> {
            moved.forEach(crowd::add);
            crowd.addSubjects(grants);
            delegations.forEach(delegation -> crowd.add(delegation.delegate()));
        });
        each(before, was, after, is, (world, crowd) -> {
            for (var person : moved) {
                crowd.addSubjects(world.grants().on(new Target.Subtree(person)));
                world.delegations().by(person).forEach(delegation -> crowd.add(delegation.delegate()));
            }
        });
        for (var group : after.groups().changedSince(before.groups())) {
            is.add(RoaringBitmap.xor(
                    before.groups().members(group), after.groups().members(group)));
            each(
                    before,
                    was,
                    after,
                    is,
                    (world, crowd) -> crowd.addSubjects(world.grants().on(new Target.Group(group))));
        }
        if (before.directory() != after.directory()) {
            each(
                    before,
                    was,
                    after,
                    is,
                    (world, crowd) -> world.grants().targets().stream()
                            .filter(target -> target instanceof Target.Department(var id) && differs(id, before, after))
                            .forEach(target -> crowd.addSubjects(world.grants().on(target))));
        }
        return new Affected(RoaringBitmap.or(was.numbers(), is.numbers()));
    }

    private static boolean differs(DepartmentId id, World before, World after) {
        return !before.directory().inDepartment(id).equals(after.directory().inDepartment(id));
    }

    private static void each(Crowd was, Crowd is, Consumer<Crowd> add) {
        add.accept(was);
        add.accept(is);
    }

    private interface InWorld {
        void add(World world, Crowd crowd);
    }

    private static void each(World before, Crowd was, World after, Crowd is, InWorld step) {
        step.add(before, was);
        step.add(after, is);
    }

    boolean holds(EmployeeId person, World world) {
        return numbers == null
                || world.org()
                        .find(person)
                        .filter(member -> numbers.contains(member.number().value()))
                        .isPresent();
    }
}
