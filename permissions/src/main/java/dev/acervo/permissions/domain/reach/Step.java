package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.org.Directory;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the next world, with everything that follows from what was asked for. */
final class Step {
    private final World before;
    private final OrgSnapshot org;
    private final Directory directory;
    private final Instant now;

    Step(World before, OrgSnapshot org, Directory directory, Instant now) {
        this.before = before;
        this.org = org;
        this.directory = directory;
        this.now = now;
    }

    /** @param moved as in {@link Affected#between}; null: everybody */
    Change take(@Nullable Set<EmployeeId> moved, Change.Chart chart, Alterations asked) {
        var alterations = asked;
        var world = world(alterations, moved == null);
        var affected = affected(world, moved, alterations);
        // A share that loses its footing may be the footing of others.
        for (var loose = Footing.unsettled(world, affected, now);
                !loose.isEmpty();
                loose = Footing.unsettled(world, affected, now)) {
            alterations = alterations.with(loose);
            world = world.with(world.grants().with(loose));
            affected = affected(world, moved, alterations);
        }
        return new Change(
                world.with(before.versions().with(world.epoch(), affected)),
                affected,
                chart,
                alterations,
                events(alterations));
    }

    private World world(Alterations alterations, boolean whole) {
        var same = !whole
                && directory == before.directory()
                && alterations.groups().isEmpty();
        return new World(
                before.epoch() + 1,
                org,
                directory,
                before.grants().with(alterations.grants()),
                same ? before.groups() : before.groups().with(alterations.groups(), org, directory),
                before.delegations().with(alterations.delegations()),
                before.versions());
    }

    private Affected affected(World world, @Nullable Set<EmployeeId> moved, Alterations alterations) {
        return moved == null
                ? Affected.EVERYBODY
                : Affected.between(before, world, moved, alterations.grants(), alterations.delegations());
    }

    private List<AccessEvent> events(Alterations alterations) {
        var events = new ArrayList<AccessEvent>();
        alterations.grants().forEach(grant -> tell(grant, events));
        alterations.delegations().forEach(delegation -> tell(delegation, events));
        return events;
    }

    private static void tell(Grant grant, List<AccessEvent> events) {
        if (grant.ended() != null) {
            events.add(new AccessEvent.PermissionEnded(grant));
        } else if (grant.version() == 1) {
            events.add(new AccessEvent.PermissionCreated(grant));
        }
    }

    /** A delegation that has not begun yet is told of when it does, and its end only if it had begun. */
    private void tell(Delegation delegation, List<AccessEvent> events) {
        if (delegation.window().isFuture(now)) {
            return;
        }
        if (delegation.ended() != null) {
            events.add(new AccessEvent.DelegationEnded(delegation));
        } else if (delegation.version() == 1) {
            events.add(new AccessEvent.DelegationStarted(delegation));
        }
    }
}
