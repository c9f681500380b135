package dev.acervo.permissions.domain.reach;

import static java.util.Objects.requireNonNull;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.grant.Subject;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Giving, reading, changing and ending permissions, and who may. */
public final class Granting {
    private final AccessStore store;
    private final GrantArchive archive;

    public Granting(AccessStore store, GrantArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    /** A permission, and how it stands at the moment of reading. */
    public record Seen(Grant grant, State state) {
        static Seen of(Grant grant, Instant now) {
            return new Seen(grant, grant.state(now));
        }
    }

    public Seen find(Actor actor, GrantId id) {
        var moment = store.now();
        Rights.requirePresent(actor, moment.world());
        return archive.find(id)
                .filter(grant -> isVisible(actor, grant, moment.world()))
                .map(grant -> Seen.of(grant, moment.time()))
                .orElseThrow(() -> new Refusal.NotFound().refused());
    }

    public List<Seen> list(Actor actor, GrantArchive.Filter filter, @Nullable GrantId before, int limit) {
        var moment = store.now();
        Rights.requirePresent(actor, moment.world());
        return archive.list(sight(actor, moment.world()), filter, before, limit).stream()
                .map(grant -> Seen.of(grant, moment.time()))
                .toList();
    }

    /** Refuses whoever may give nothing, before what they want to give is looked at. */
    public void requireMayGive(Actor actor) {
        Rights.requirePresent(actor, store.now().world());
        if (!actor.is(Role.HR)) {
            throw new Refusal.NotAllowed("Only HR gives permissions.").refused();
        }
    }

    public GrantId give(Actor actor, Proposal proposal, GrantId id, AccessStore.@Nullable Once once) {
        requireMayGive(actor);
        var made = store.changeOnce(once, moment -> {
            Rights.requirePresent(actor, moment.world());
            requireNotOwn(actor, proposal.subject(), moment.world());
            Rights.refuse(proposal.faults(moment.world(), moment.time()));
            var grant = new Grant(
                    id,
                    requireNonNull(proposal.subject()),
                    requireNonNull(proposal.target()),
                    proposal.from() == null ? moment.time() : proposal.from(),
                    requireNonNull(proposal.terms()),
                    new Grant.Origin(actor.id(), moment.time(), null),
                    null,
                    1);
            return new AccessStore.Decided<>(
                    id.value(), Optional.of(Change.ofGrants(moment.world(), List.of(grant), moment.time())));
        });
        return new GrantId(made);
    }

    private static void requireNotOwn(Actor actor, @Nullable Subject subject, World world) {
        if (subject != null && Rights.holds(subject, actor.id(), world)) {
            throw new Refusal.NotAllowed("Nobody gives a permission to themselves, or to a group that they are in.")
                    .refused();
        }
    }

    /** Refuses whoever may not change this permission, before the change is looked at. */
    public void requireMayChange(Actor actor, Grant grant) {
        requireMayChange(actor, grant, store.now().world());
    }

    private static void requireMayChange(Actor actor, Grant grant, World world) {
        if (grant.target() instanceof Target.Document) {
            throw new Refusal.NotAllowed("A share is changed at the document itself.").refused();
        }
        if (!actor.is(Role.HR) || Rights.holds(grant.subject(), actor.id(), world)) {
            throw new Refusal.NotAllowed("Only HR changes permissions, and nobody their own.").refused();
        }
    }

    /** @param seen what the caller wants to change, as they saw it */
    public Seen change(Actor actor, Seen seen, Grant.Terms terms) {
        Rights.refuse(Rights.windowFaults(
                seen.grant().from(), terms.until(), store.now().time()));
        return replace(actor, seen, (grant, moment) -> {
            requireMayChange(actor, grant, moment.world());
            Rights.refuse(Rights.windowFaults(grant.from(), terms.until(), moment.time()));
            return grant.with(terms);
        });
    }

    public void requireMayEnd(Actor actor) {
        if (!actor.isAny(Role.HR, Role.ADMIN)) {
            throw new Refusal.NotAllowed("Only HR and administrators end permissions.").refused();
        }
    }

    /** Ends a permission at this moment; it stays as history. */
    public Seen end(Actor actor, Seen seen) {
        return replace(actor, seen, (grant, moment) -> grant.end(moment.time(), actor.id()));
    }

    private Seen replace(Actor actor, Seen seen, BiFunction<Grant, Moment, Grant> next) {
        if (seen.state() == State.ENDED) {
            throw new Refusal.Over().refused();
        }
        return store.change(moment -> {
            Rights.requirePresent(actor, moment.world());
            var grant =
                    moment.world().grants().find(seen.grant().id()).orElseThrow(() -> new Refusal.Changed().refused());
            if (grant.version() != seen.grant().version()) {
                throw new Refusal.Changed().refused();
            }
            if (grant.state(moment.time()) == State.ENDED) {
                throw new Refusal.Over().refused();
            }
            var changed = next.apply(grant, moment);
            return new AccessStore.Decided<>(
                    Seen.of(changed, moment.time()),
                    Optional.of(Change.ofGrants(moment.world(), List.of(changed), moment.time())));
        });
    }

    private static boolean seesAll(Actor actor) {
        return actor.isAny(Role.HR, Role.ADMIN, Role.AUDITOR);
    }

    private static GrantArchive.Sight sight(Actor actor, World world) {
        return seesAll(actor)
                ? new GrantArchive.Sight.All()
                : new GrantArchive.Sight.Own(actor.id(), subjects(actor.id(), world), targets(actor.id(), world));
    }

    private static List<Subject> subjects(EmployeeId me, World world) {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject.Person(me));
        Rights.number(me, world).stream()
                .flatMap(world.groups()::of)
                .map(Subject.Group::new)
                .forEach(subjects::add);
        return subjects;
    }

    private static List<Target> targets(EmployeeId me, World world) {
        var targets = new ArrayList<Target>();
        targets.add(new Target.Person(me));
        Rights.withAbove(me, world).stream().map(Target.Subtree::new).forEach(targets::add);
        Rights.number(me, world).stream()
                .flatMap(world.groups()::of)
                .map(Target.Group::new)
                .forEach(targets::add);
        world.org().find(me).flatMap(member -> Optional.ofNullable(member.department())).stream()
                .flatMap(department -> world.directory().departmentsAbove(department).stream())
                .map(department -> new Target.Department(department.id()))
                .forEach(targets::add);
        return targets;
    }

    private static boolean isVisible(Actor actor, Grant grant, World world) {
        return seesAll(actor)
                || Rights.holds(grant.subject(), actor.id(), world)
                || grant.origin().by().equals(actor.id())
                || world.covers(grant.target(), actor.id())
                || (grant.target() instanceof Target.Document(var _, var owner) && owner.equals(actor.id()));
    }
}
