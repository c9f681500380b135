package dev.acervo.gateway.relay;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The instances of one service, taken in turn. One that could not be reached goes to the end of the row for a while. */
final class Instances {
    private static final Duration REST = Duration.ofSeconds(5);

    private final List<URI> bases;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<URI, Instant> unreachable = new ConcurrentHashMap<>();

    Instances(List<URI> bases, Clock clock) {
        if (bases.isEmpty()) {
            throw new IllegalArgumentException("a service needs an instance");
        }
        this.bases = List.copyOf(bases);
        this.clock = clock;
    }

    /** Every instance once, the one to ask first at the head. */
    List<URI> inOrder() {
        var now = clock.instant();
        var first = Math.floorMod(turn.getAndIncrement(), bases.size());
        var order = new ArrayList<URI>(bases.size());
        var resting = new ArrayList<URI>();
        for (var i = 0; i < bases.size(); i++) {
            var base = bases.get((first + i) % bases.size());
            (isResting(base, now) ? resting : order).add(base);
        }
        order.addAll(resting);
        return order;
    }

    void couldNotReach(URI base) {
        unreachable.put(base, clock.instant());
    }

    void reached(URI base) {
        if (!unreachable.isEmpty()) {
            unreachable.remove(base);
        }
    }

    private boolean isResting(URI base, Instant now) {
        var since = unreachable.get(base);
        return since != null && now.isBefore(since.plus(REST));
    }
}
