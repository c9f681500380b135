package dev.acervo.permissions;

import dev.acervo.permissions.domain.reach.OrgWatch;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a broken feed as a metric to alert on, {@code acervo_org_feed_broken}, and in the log. */
@Singleton
final class FeedAlarm implements OrgWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FeedAlarm.class);

    private final AtomicInteger broken = new AtomicInteger();

    FeedAlarm(MeterRegistry meters) {
        meters.gauge("acervo.org.feed.broken", broken);
    }

    @Override
    public void broken(String why) {
        broken.set(1);
        LOG.atError().addKeyValue("why", why).log("the org chart in force stays: its successor is broken");
    }

    @Override
    public void sound() {
        broken.set(0);
    }
}
