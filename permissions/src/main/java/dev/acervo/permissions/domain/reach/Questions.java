package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Member;
import dev.acervo.permissions.domain.org.OrgSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Who reaches whom: the questions, and who may ask them. */
public final class Questions {
    private final AccessStore store;
    private final ScopeCache cache;

    public Questions(AccessStore store, ScopeCache cache) {
        this.store = store;
        this.cache = cache;
    }

    /** Everybody whom this person reaches right now. */
    public Scope scope(EmployeeId person) {
        var moment = store.now();
        return scope(person, moment.world(), moment.time());
    }

    private Scope scope(EmployeeId person, World world, Instant now) {
        var key = new ScopeCache.Key(person, world.scopeVersion(person));
        var known = cache.get(key);
        if (known.isPresent() && known.get().standsAt(now)) {
            return known.get();
        }
        var scope = world.scope(person, now);
        cache.put(key, scope);
        return scope;
    }

    /** Does {@code subject} reach {@code employee}? */
    public record Check(EmployeeId subject, EmployeeId employee) {}

    /** The reasons, in the order of the questions. About others only {@code hr} and {@code auditor} may ask. */
    public List<Reason> checks(Actor actor, List<Check> checks) {
        var moment = store.now();
        if (checks.stream().anyMatch(check -> !check.subject().equals(actor.id()))) {
            requireMayAskAboutOthers(actor, moment.world());
        }
        return checks.stream()
                .map(check -> moment.world().check(check.subject(), check.employee(), moment.time()))
                .toList();
    }

    /** Refuses whoever may not ask about others, before what they ask is looked at. */
    public void requireMayAskAboutOthers(Actor actor) {
        requireMayAskAboutOthers(actor, store.now().world());
    }

    static void requireMayAskAboutOthers(Actor actor, World world) {
        if (!actor.isAny(Role.HR, Role.AUDITOR) || world.present(actor.id()).isEmpty()) {
            throw new Refusal.NotAllowed("Only HR and auditors may ask about the reach of others.").refused();
        }
    }

    /** Somebody below, and how far. */
    public record Subordinate(Member member, int depth) {}

    /** One page, and the number to go on after, if there is more. */
    public record Page(List<Subordinate> people, @Nullable Integer next) {}

    /** The reach that the org chart alone gives, in order of employee numbers. */
    public Page subordinates(Actor actor, EmployeeId of, boolean direct, int after, int limit) {
        var moment = store.now();
        var org = moment.world().org();
        var numbers = below(actor, of, direct, moment);
        return page(org, of, org.list(numbers, after, limit + 1), limit);
    }

    /**
     * A set of employee numbers, not to be changed by who reads it.
     *
     * @param version the set is the same while this is
     */
    public record Numbers(long version, RoaringBitmap numbers) {}

    /** As {@link #subordinates(Actor, EmployeeId, boolean, int, int)}, all of them at once. */
    public Numbers subordinates(Actor actor, EmployeeId of, boolean direct) {
        var moment = store.now();
        return new Numbers(moment.world().scopeVersion(of), below(actor, of, direct, moment));
    }

    private RoaringBitmap below(Actor actor, EmployeeId of, boolean direct, Moment moment) {
        var world = moment.world();
        if (!of.equals(actor.id())) {
            requireMayAskAboutOthers(actor, world);
            requireKnown(world, of);
        }
        var scope = scope(of, world, moment.time());
        if (direct) {
            return scope.direct();
        }
        var numbers = RoaringBitmap.or(scope.direct(), scope.line());
        numbers.runOptimize();
        return numbers;
    }

    private static Page page(OrgSnapshot org, EmployeeId of, List<Member> found, int limit) {
        var people = new ArrayList<Subordinate>(limit);
        for (var member : found.subList(0, Math.min(limit, found.size()))) {
            people.add(new Subordinate(member, org.depth(member.id(), of)));
        }
        var more = found.size() > limit;
        return new Page(people, more ? people.getLast().member().number().value() : null);
    }

    /**
     * Every reason why {@code subject} reaches {@code employee}. About others only {@code hr} and {@code auditor} may ask,
     * but everybody may ask who sees their own documents. The directory names everybody, people who have left included, to
     * whoever works here, so nobody in a chain is hidden from them; whoever does not work here is refused.
     */
    public List<Why> explanation(Actor actor, EmployeeId subject, EmployeeId employee) {
        var moment = store.now();
        var world = moment.world();
        requireWorksHere(actor, world);
        if (!subject.equals(actor.id()) && !employee.equals(actor.id())) {
            requireMayAskAboutOthers(actor, world);
        }
        requireKnown(world, subject);
        requireKnown(world, employee);
        return world.reasons(subject, employee, moment.time());
    }

    /** Everybody who reaches this person, and the number to go on after, if there is more. */
    public record Viewers(
            List<World.Viewer> people, @Nullable Integer next) {}

    /** Who reaches {@code employee}, in order of employee numbers; asked by themselves, {@code hr} or {@code auditor}. */
    public Viewers viewers(Actor actor, EmployeeId employee, int after, int limit) {
        var moment = store.now();
        var world = moment.world();
        requireWorksHere(actor, world);
        if (!employee.equals(actor.id())) {
            requireMayAskAboutOthers(actor, world);
        }
        requireKnown(world, employee);
        var found = world.viewers(employee, moment.time()).stream()
                .filter(viewer -> viewer.member().number().value() > after)
                .limit(limit + 1L)
                .toList();
        var people = found.subList(0, Math.min(limit, found.size()));
        return new Viewers(
                people,
                found.size() > limit ? people.getLast().member().number().value() : null);
    }

    private static void requireWorksHere(Actor actor, World world) {
        if (world.present(actor.id()).isEmpty()) {
            throw new Refusal.NotAllowed("Only people who work here may ask.").refused();
        }
    }

    private static void requireKnown(World world, EmployeeId person) {
        if (world.org().find(person).isEmpty()) {
            throw new Refusal.NotFound().refused();
        }
    }

    /** The org version in force, once it is at least this one or the time is over. */
    public long orgVersion(long atLeast, Duration longest) {
        return store.await(atLeast, longest).world().org().version();
    }
}
