package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.grant.Grant;
import dev.acervo.permissions.domain.grant.GrantEvent;
import dev.acervo.permissions.domain.grant.GrantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Access in memory, under a clock that a test moves. */
public final class InMemoryAccess implements AccessStore, GrantArchive {
    private final Map<GrantId, Grant> archive = new HashMap<>();
    private final Map<String, Once> keys = new HashMap<>();
    private final Map<String, GrantId> done = new HashMap<>();
    private final Supplier<Instant> clock;
    public final List<GrantEvent> events = new ArrayList<>();
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
            change.grants().forEach(grant -> archive.put(grant.id(), grant));
            events.addAll(change.events());
        });
        return decided.answer();
    }

    @Override
    public synchronized GrantId changeOnce(@Nullable Once once, Function<Moment, Decided<GrantId>> decision) {
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
    public synchronized List<Grant> list(Sight sight, Filter filter, @Nullable GrantId before, int limit) {
        var now = clock.get();
        return archive.values().stream()
                .filter(grant -> switch (sight) {
                    case Sight.All _ -> true;
                    case Sight.Own(var me, var meAndAbove) ->
                        grant.subject().equals(me)
                                || grant.grantedBy().equals(me)
                                || grant.target().id().equals(me)
                                || (grant.target() instanceof dev.acervo.permissions.domain.grant.Target.Subtree
                                        && meAndAbove.contains(grant.target().id()));
                })
                .filter(grant -> filter.subject() == null || filter.subject().equals(grant.subject()))
                .filter(grant -> filter.target() == null
                        || filter.target().equals(grant.target().id()))
                .filter(grant -> filter.state() == null || filter.state() == grant.state(now))
                .filter(grant -> before == null || grant.id().toString().compareTo(before.toString()) < 0)
                .sorted(Comparator.comparing((Grant grant) -> grant.id().toString())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
