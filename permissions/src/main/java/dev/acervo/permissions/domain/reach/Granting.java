package dev.acervo.permissions.domain.reach;

import static java.util.Objects.requireNonNull;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantEvent;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
    public record Seen(Grant grant, Grant.State state) {}

    public Seen find(Actor actor, GrantId id) {
        var moment = store.now();
        requirePresent(actor, moment.world());
        return archive.find(id)
                .filter(grant -> isVisible(actor, grant, moment.world()))
                .map(grant -> new Seen(grant, grant.state(moment.time())))
                .orElseThrow(() -> new Refusal.NotFound().refused());
    }

    public List<Seen> list(Actor actor, GrantArchive.Filter filter, @Nullable GrantId before, int limit) {
        var moment = store.now();
        requirePresent(actor, moment.world());
        return archive.list(sight(actor, moment.world()), filter, before, limit).stream()
                .map(grant -> new Seen(grant, grant.state(moment.time())))
                .toList();
    }

    /** Refuses whoever may give nothing, before what they want to give is looked at. */
    public void requireMayGive(Actor actor) {
        var world = store.now().world();
        requirePresent(actor, world);
        if (!actor.is(Role.HR)) {
            throw new Refusal.NotAllowed("Only HR gives permissions.").refused();
        }
    }

    public GrantId give(Actor actor, Proposal proposal, GrantId id, AccessStore.@Nullable Once once) {
        requireMayGive(actor);
        if (actor.id().equals(proposal.subject())) {
            throw new Refusal.NotAllowed("Nobody gives a permission to themselves.").refused();
        }
        return store.changeOnce(once, moment -> {
            requirePresent(actor, moment.world());
            requireSound(proposal, moment);
            var grant = new Grant(
                    id,
                    requireNonNull(proposal.subject()),
                    requireNonNull(proposal.target()),
                    proposal.from() == null ? moment.time() : proposal.from(),
                    requireNonNull(proposal.terms()),
                    actor.id(),
                    moment.time(),
                    null,
                    1);
            var change = Change.ofGrants(moment.world(), List.of(grant), List.of(new GrantEvent.Created(grant)));
            return new AccessStore.Decided<>(id, Optional.of(change));
        });
    }

    /** Refuses whoever may not change this permission, before the change is looked at. */
    public void requireMayChange(Actor actor, Grant grant) {
        if (!actor.is(Role.HR) || grant.subject().equals(actor.id())) {
            throw new Refusal.NotAllowed("Only HR changes permissions, and nobody their own.").refused();
        }
    }

    /** @param seen what the caller wants to change, as they saw it */
    public Seen change(Actor actor, Seen seen, Grant.Terms terms) {
        requireLater(seen.grant(), terms, store.now().time());
        return replace(actor, seen, (grant, now) -> {
            requireLater(grant, terms, now);
            return grant.with(terms);
        });
    }

    private static void requireLater(Grant grant, Grant.Terms terms, Instant now) {
        var faults = untilFaults(grant.from(), terms.until(), now);
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    public void requireMayEnd(Actor actor) {
        if (!actor.isAny(Role.HR, Role.ADMIN)) {
            throw new Refusal.NotAllowed("Only HR and administrators end permissions.").refused();
        }
    }

    /** Ends a permission at this moment; it stays as history. */
    public Seen end(Actor actor, Seen seen) {
        return replace(actor, seen, (grant, now) -> grant.end(now, actor.id()));
    }

    private Seen replace(Actor actor, Seen seen, BiFunction<Grant, Instant, Grant> next) {
        if (seen.state() == Grant.State.ENDED) {
            throw new Refusal.Over().refused();
        }
        return store.change(moment -> {
            requirePresent(actor, moment.world());
            var grant =
                    moment.world().grants().find(seen.grant().id()).orElseThrow(() -> new Refusal.Changed().refused());
            if (grant.version() != seen.grant().version()) {
                throw new Refusal.Changed().refused();
            }
            if (grant.state(moment.time()) == Grant.State.ENDED) {
                throw new Refusal.Over().refused();
            }
            var changed = next.apply(grant, moment.time());
            var events = changed.ended() == null
                    ? List.<GrantEvent>of()
                    : List.<GrantEvent>of(new GrantEvent.Ended(changed));
            return new AccessStore.Decided<>(
                    new Seen(changed, changed.state(moment.time())),
                    Optional.of(Change.ofGrants(moment.world(), List.of(changed), events)));
        });
    }

    private static void requirePresent(Actor actor, World world) {
        if (world.present(actor.id()).isEmpty()) {
            throw new Refusal.NotAllowed("This account belongs to nobody who works here.").refused();
        }
    }

    private static GrantArchive.Sight sight(Actor actor, World world) {
        if (actor.isAny(Role.HR, Role.ADMIN, Role.AUDITOR)) {
            return new GrantArchive.Sight.All();
        }
        var above = world.org().chain(actor.id()).stream().map(Member::id);
        return new GrantArchive.Sight.Own(
                actor.id(), Stream.concat(Stream.of(actor.id()), above).toList());
    }

    private static boolean isVisible(Actor actor, Grant grant, World world) {
        return actor.isAny(Role.HR, Role.ADMIN, Role.AUDITOR)
                || grant.subject().equals(actor.id())
                || grant.grantedBy().equals(actor.id())
                || world.covers(grant.target(), actor.id());
    }

    private static void requireSound(Proposal proposal, Moment moment) {
        var faults = new ArrayList<>(proposal.faults());
        var subject = proposal.subject();
        var target = proposal.target();
        if (subject != null && moment.world().present(subject).isEmpty()) {
            faults.add(new Refusal.Fault("subject.id", "unknown", "subject.id is nobody who works here."));
        }
        if (target != null && moment.world().org().find(target.id()).isEmpty()) {
            faults.add(new Refusal.Fault("target.id", "unknown", "target.id is not an employee."));
        }
        if (target instanceof Target.Person(var id) && id.equals(subject)) {
            faults.add(new Refusal.Fault(
                    "target.id",
                    "same",
                    "target.id is the subject: a permission raises nobody on their own documents."));
        }
        var until = proposal.terms() == null ? null : proposal.terms().until();
        faults.addAll(untilFaults(proposal.from() == null ? moment.time() : proposal.from(), until, moment.time()));
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    private static List<Refusal.Fault> untilFaults(Instant from, @Nullable Instant until, Instant now) {
        if (until == null) {
            return List.of();
        }
        if (!now.isBefore(until)) {
            return List.of(
                    new Refusal.Fault("until", "past", "until lies in the past; to end a permission, delete it."));
        }
        return from.isBefore(until)
                ? List.of()
                : List.of(new Refusal.Fault("until", "order", "until is not after from."));
    }

    private static Refused invalid(List<Refusal.Fault> faults) {
        return new Refusal.Invalid(List.copyOf(faults)).refused();
    }
}
