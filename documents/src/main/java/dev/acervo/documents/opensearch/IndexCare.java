package dev.acervo.documents.opensearch;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.Instance;
import dev.acervo.documents.domain.Leases;
import dev.acervo.documents.domain.search.FillIndex;
import dev.acervo.documents.domain.search.SearchUnavailable;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether there is an index, and has a new one filled if not. */
@Singleton
@Requires(property = "acervo.opensearch.care", notEquals = "false")
final class IndexCare {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);
    private static final String JOB = "index";
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final FillIndex fill;
    private final Leases leases;
    private final Clock clock;
    private final Instance instance;
    private volatile String said = "";

    IndexCare(FillIndex fill, Leases leases, Clock clock, Instance instance) {
        this.fill = fill;
        this.leases = leases;
        this.clock = clock;
        this.instance = instance;
    }

    @Scheduled(initialDelay = "100ms", fixedDelay = "3s")
    void look() {
        try {
            boolean open = fill.run(() -> leases.hold(JOB, instance.name(), clock.instant(), LEASE));
            say(open ? "the index is open" : "another instance fills the index");
        } catch (SearchUnavailable | DocumentProblem.Unavailable e) {
            say("there is no index at the moment: " + e.getMessage());
        }
    }

    /** Once, until it changes. */
    private void say(String state) {
        if (!state.equals(said)) {
            said = state;
            LOG.info(state);
        }
    }
}
