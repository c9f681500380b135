package dev.acervo.permissions.domain.reach;

import static java.util.Objects.requireNonNull;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.State;
import dev.acervo.permissions.domain.org.EmployeeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Handing one's reach over while away: by whoever is away, or by HR in their place; never to oneself. */
public final class Delegating {
    private final AccessStore store;
    private final DelegationArchive archive;

    public Delegating(AccessStore store, DelegationArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    /** A delegation, and how it stands at the moment of reading. */
    public record Seen(Delegation delegation, State state) {
        static Seen of(Delegation delegation, Instant now) {
            return new Seen(delegation, delegation.state(now));
        }
    }

    public Seen find(Actor actor, DelegationId id) {
        var moment = store.now();
        Rights.requirePresent(actor, moment.world());
        return archive.find(id)
                .filter(delegation -> seesAll(actor) || concerns(delegation, actor.id()))
                .map(delegation -> Seen.of(delegation, moment.time()))
                .orElseThrow(() -> new Refusal.NotFound().refused());
    }

    public List<Seen> list(Actor actor, DelegationArchive.Filter filter, @Nullable DelegationId before, int limit) {
        var moment = store.now();
        Rights.requirePresent(actor, moment.world());
        return archive.list(seesAll(actor) ? null : actor.id(), filter, before, limit).stream()
                .map(delegation -> Seen.of(delegation, moment.time()))
                .toList();
    }

    private static boolean seesAll(Actor actor) {
        return actor.isAny(Role.HR, Role.ADMIN, Role.AUDITOR);
    }

    private static boolean concerns(Delegation delegation, EmployeeId person) {
        return delegation.delegator().equals(person)
                || delegation.delegate().equals(person)
                || delegation.madeBy().equals(person);
    }

    /**
     * A delegation that somebody wants to make, as far as it could be read.
     *
     * @param from the start of the window, or now
     * @param faults what could not be read; a member that is absent has a fault here
     */
    public record Draft(
            @Nullable EmployeeId delegator,
            @Nullable EmployeeId delegate,
            @Nullable Instant from,
            Delegation.@Nullable Terms terms,
            List<Refusal.Fault> faults) {

        private List<Refusal.Fault> faults(World world, Instant now) {
            var all = new ArrayList<>(faults);
            all.addAll(stranger("delegator", delegator, world));
            all.addAll(stranger("delegate", delegate, world));
            if (delegate != null && delegate.equals(delegator)) {
                all.add(new Refusal.Fault("delegate", "same", "delegate is the delegator."));
            }
            if (terms != null) {
                all.addAll(Rights.windowFaults(from == null ? now : from, terms.until(), now));
            }
            return all;
        }

        private static List<Refusal.Fault> stranger(String field, @Nullable EmployeeId person, World world) {
            return person == null || world.present(person).isPresent()
                    ? List.of()
                    : Rights.unknown(field, "nobody who works here");
        }
    }

    /** Refuses whoever may not hand over the reach of this person, before the rest is looked at. */
    public void requireMayMake(Actor actor, @Nullable EmployeeId delegator) {
        Rights.requirePresent(actor, store.now().world());
        if (!actor.is(Role.HR) && !actor.id().equals(delegator)) {
            throw new Refusal.NotAllowed("One hands over one's own reach; HR does it for others.").refused();
        }
    }

    public DelegationId make(Actor actor, Draft draft, DelegationId id, AccessStore.@Nullable Once once) {
        requireMayMake(actor, draft.delegator());
        if (actor.id().equals(draft.delegate())) {
            throw new Refusal.NotAllowed("Nobody delegates to themselves: another HR must do it.").refused();
        }
        var made = store.changeOnce(once, moment -> {
            Rights.requirePresent(actor, moment.world());
            Rights.refuse(draft.faults(moment.world(), moment.time()));
            var delegation = new Delegation(
                    id,
                    requireNonNull(draft.delegator()),
                    requireNonNull(draft.delegate()),
                    draft.from() == null ? moment.time() : draft.from(),
                    requireNonNull(draft.terms()),
                    actor.id(),
                    moment.time(),
                    null,
                    1);
            return new AccessStore.Decided<>(
                    id.value(), Optional.of(Change.ofDelegations(moment.world(), List.of(delegation), moment.time())));
        });
        return new DelegationId(made);
    }

    /** Refuses whoever may not change this delegation, before the change is looked at. */
    public void requireMayChange(Actor actor, Delegation delegation) {
        var isDelegate = delegation.delegate().equals(actor.id());
        if (isDelegate || (!actor.is(Role.HR) && !delegation.delegator().equals(actor.id()))) {
            throw new Refusal.NotAllowed("A delegation is changed by whoever is away, or by HR in their place.")
                    .refused();
        }
    }

    /** @param seen what the caller wants to change, as they saw it */
    public Seen change(Actor actor, Seen seen, Delegation.Terms terms) {
        return replace(actor, seen, (delegation, now) -> {
            Rights.refuse(Rights.windowFaults(delegation.from(), terms.until(), now));
            return delegation.with(terms);
        });
    }

    /** Refuses whoever may not end this delegation. */
    public void requireMayEnd(Actor actor, Delegation delegation) {
        if (!actor.isAny(Role.HR, Role.ADMIN) && !concerns(delegation, actor.id())) {
            throw new Refusal.NotAllowed("A delegation is ended by either side, HR or an administrator.").refused();
        }
    }

    /** Ends a delegation at this moment; it stays as history. */
    public Seen end(Actor actor, Seen seen) {
        return replace(actor, seen, (delegation, now) -> delegation.end(now, actor.id()));
    }

    private Seen replace(Actor actor, Seen seen, BiFunction<Delegation, Instant, Delegation> next) {
        if (seen.state() == State.ENDED) {
            throw new Refusal.Over().refused();
        }
        return store.change(moment -> {
            Rights.requirePresent(actor, moment.world());
            var delegation = moment.world()
                    .delegations()
                    .find(seen.delegation().id())
                    .filter(now -> now.version() == seen.delegation().version())
                    .orElseThrow(() -> new Refusal.Changed().refused());
            if (delegation.state(moment.time()) == State.ENDED) {
                throw new Refusal.Over().refused();
            }
            var changed = next.apply(delegation, moment.time());
            return new AccessStore.Decided<>(
                    Seen.of(changed, moment.time()),
                    Optional.of(Change.ofDelegations(moment.world(), List.of(changed), moment.time())));
        });
    }
}
