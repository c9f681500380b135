package dev.acervo.permissions.domain.reach;

import dev.acervo.permissions.domain.org.EmployeeId;
import dev.acervo.permissions.domain.org.FeedReading;
import dev.acervo.permissions.domain.org.OrgEvent;
import dev.acervo.permissions.domain.org.OrgNews;
import dev.acervo.permissions.domain.org.OrgSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the org chart and the directory in step with their owner: takes events in order, and fetches the whole chart when it
 * cannot, or when the directory is not known. Parts of a change that is not complete are remembered here only; an instance
 * that has not seen the first ones fetches.
 */
public final class OrgFeed {
    private final AccessStore store;
    private final OrgSource source;
    private final OrgWatch watch;
    private final ReentrantLock turn = new ReentrantLock();
    private List<OrgEvent> pending = List.of();

    public OrgFeed(AccessStore store, OrgSource source, OrgWatch watch) {
        this.store = store;
        this.source = source;
        this.watch = watch;
    }

    private sealed interface Taken {
        record Whole(List<OrgEvent> pending) implements Taken {}

        record Gap() implements Taken {}

        record Broken(String why) implements Taken {}
    }

    /**
     * Takes these events, as many as can be in one transaction. On return the chart is at the version of the last one, or a
     * later one.
     *
     * @throws OrgSource.OrgUnavailable when the whole chart is needed and cannot be had: call again with the same events
     */
    public void receive(List<OrgEvent> events) {
        turn.lock();
        try {
            for (var run : runs(events)) {
                switch (take(run)) {
                    case Taken.Whole(var parts) -> pending = parts;
                    case Taken.Gap _ -> fetch();
                    case Taken.Broken(var why) -> refuse(run, why);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** Cut where somebody who left comes back: a termination ends things, also when a rehire follows it at once. */
    private List<List<OrgEvent>> runs(List<OrgEvent> events) {
        var left = new HashSet<EmployeeId>();
        pending.forEach(event -> noteLeft(event, left));
        var runs = new ArrayList<List<OrgEvent>>();
        var run = new ArrayList<OrgEvent>();
        for (var event : events) {
            if (event.news() instanceof OrgNews.OfPerson(var member)
                    && !member.isTerminated()
                    && left.contains(member.id())) {
                runs.add(run);
                run = new ArrayList<>();
                left.clear();
            }
            noteLeft(event, left);
            run.add(event);
        }
        runs.add(run);
        return runs;
    }

    private static void noteLeft(OrgEvent event, Set<EmployeeId> left) {
        if (event.news() instanceof OrgNews.OfPerson(var member) && member.isTerminated()) {
            left.add(member.id());
        }
    }

    private Taken take(List<OrgEvent> events) {
        return store.change(moment -> {
            var world = moment.world();
            var reading = FeedReading.of(world.org().version(), pending, events);
            var complete = !reading.gap() && world.directory().isKnown();
            Taken taken = complete ? new Taken.Whole(reading.pending()) : new Taken.Gap();
            if (reading.version() == world.org().version()) {
                return new AccessStore.Decided<>(taken, Optional.empty());
            }
            return switch (change(moment, reading)) {
                case OrgChange.Sound(var change) -> new AccessStore.Decided<>(taken, Optional.of(change));
                case OrgChange.Broken(var why) -> new AccessStore.Decided<>(new Taken.Broken(why), Optional.empty());
            };
        });
    }

    private static OrgChange change(Moment moment, FeedReading reading) {
        return Change.ofPeople(
                moment.world(), reading.version(), reading.people(), reading.departments(), moment.time());
    }

    /** Takes what comes before the broken change one by one, then asks the owner. */
    private void refuse(List<OrgEvent> events, String why) {
        if (events.size() > 1) {
            events.forEach(event -> receive(List.of(event)));
            return;
        }
        watch.broken(why);
        fetch();
    }

    /** Whether the whole chart must be fetched: it was never known here, or its facts are not. */
    public boolean lacksChart() {
        var world = store.now().world();
        return world.org().version() == 0 || !world.directory().isKnown();
    }

    /**
     * Fetches the whole chart and takes it in one transaction, unless it, or a later one, is in force already.
     *
     * @throws OrgSource.OrgUnavailable when it cannot be had, or is no chart
     */
    public void fetch() {
        turn.lock();
        try {
            var chart = source.fetch();
            var broken = store.<Optional<String>>change(moment -> {
                if (!isNews(chart, moment.world())) {
                    return new AccessStore.Decided<>(Optional.empty(), Optional.empty());
                }
                return switch (Change.ofChart(moment.world(), chart, moment.time())) {
                    case OrgChange.Sound(var change) ->
                        new AccessStore.Decided<>(Optional.empty(), Optional.of(change));
                    case OrgChange.Broken(var why) -> new AccessStore.Decided<>(Optional.of(why), Optional.empty());
                };
            });
            pending = List.of();
            if (broken.isPresent()) {
                watch.broken(broken.get());
                throw new OrgSource.OrgUnavailable(broken.get());
            }
            watch.sound();
        } finally {
            turn.unlock();
        }
    }

    private static boolean isNews(OrgSource.Chart chart, World world) {
        var known = world.org().version();
        return chart.version() > known
                || (chart.version() == known && !world.directory().isKnown());
    }
}
