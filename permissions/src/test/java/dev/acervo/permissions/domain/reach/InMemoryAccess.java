package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.delegation.Delegation;
import dev.acervo.permissions.domain.delegation.DelegationId;
import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantId;
import dev.acervo.permissions.domain.grant.Target;
import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.Folding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Access in memory, under a clock that a test moves. */
public final class InMemoryAccess implements AccessStore, GrantArchive, DelegationArchive {
    private final Map<GrantId, Grant> archive = new HashMap<>();
    private final Map<String, Once> keys = new HashMap<>();
    private final Map<DelegationId, Delegation> delegations = new HashMap<>();
    private final Map<String, UUID> done = new HashMap<>();
    private final Supplier<Instant> clock;
    public final List<AccessEvent> events = new ArrayList<>();
    private World world = World.EMPTY;

    public InMemoryAccess(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Moment now() {
        return new Moment(world, clock.get());
    }

    @Override
    public synchronized <R> R change(Function<Moment, Decided<R>> decision) {
        var decided = decision.apply(now());
        decided.change().ifPresent(change -> {
            if (change.after().epoch() != world.epoch() + 1) {
                throw new IllegalStateException("epoch " + change.after().epoch() + " after " + world.epoch());
            }
            world = change.after();
            var altered = change.alterations();
            altered.grants().forEach(grant -> archive.put(grant.id(), grant));
            altered.delegations().forEach(delegation -> delegations.put(delegation.id(), delegation));
            events.addAll(change.events());
        });
        return decided.answer();
    }

    @Override
    public synchronized UUID changeOnce(@Nullable Once once, Function<Moment, Decided<UUID>> decision) {
        if (once == null) {
            return change(decision);
        }
        var name = once.person() + once.route() + once.key();
        var before = keys.get(name);
        if (before != null && !before.equals(once)) {
            throw new Refusal.KeyReused().refused();
        }
        if (before == null) {
            done.put(name, change(decision));
            keys.put(name, once);
        }
        return done.get(name);
    }

    @Override
    public Moment await(long orgVersion, Duration longest) {
        return now();
    }

    @Override
    public synchronized Optional<Grant> find(GrantId id) {
        return Optional.ofNullable(archive.get(id));
    }

    @Override
    public synchronized List<Grant> list(Sight sight, GrantArchive.Filter filter, @Nullable GrantId before, int limit) {
        var now = clock.get();
        return archive.values().stream()
                .filter(grant -> switch (sight) {
                    case Sight.All _ -> true;
                    case Sight.Own(var by, var me, var on) ->
                        grant.origin().by().equals(by)
                                || me.contains(grant.subject())
                                || on.contains(grant.target())
                                || (grant.target() instanceof Target.Document(var _, var owner) && owner.equals(by));
                })
                .filter(grant -> matches(grant, filter, now))
                .filter(grant -> before == null || grant.id().toString().compareTo(before.toString()) < 0)
                .sorted(Comparator.comparing((Grant grant) -> grant.id().toString())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean matches(Grant grant, GrantArchive.Filter filter, Instant now) {
        var reason = Folding.fold(grant.terms().reason());
        return (filter.subject() == null
                        || filter.subject().equals(grant.subject().value()))
                && (filter.target() == null
                        || filter.target().equals(grant.target().value()))
                && (filter.level() == null || filter.level() == grant.terms().level())
                && (filter.state() == null || filter.state() == grant.state(now))
                && (filter.grantedBy() == null
                        || filter.grantedBy().equals(grant.origin().by()))
                && filter.words().stream().allMatch(reason::contains);
    }

    @Override
    public synchronized Optional<Delegation> find(DelegationId id) {
        return Optional.ofNullable(delegations.get(id));
    }

    @Override
    public synchronized List<Delegation> list(
            @Nullable EmployeeId concerning,
            DelegationArchive.Filter filter,
            @Nullable DelegationId before,
            int limit) {
        var now = clock.get();
        return delegations.values().stream()
                .filter(one -> concerning == null
                        || List.of(one.delegator(), one.delegate(), one.madeBy())
                                .contains(concerning))
                .filter(one -> filter.delegator() == null || filter.delegator().equals(one.delegator()))
                .filter(one -> filter.delegate() == null || filter.delegate().equals(one.delegate()))
                .filter(one -> filter.state() == null || filter.state() == one.state(now))
                .filter(one -> before == null || one.id().toString().compareTo(before.toString()) < 0)
                .sorted(Comparator.comparing((Delegation one) -> one.id().toString())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
