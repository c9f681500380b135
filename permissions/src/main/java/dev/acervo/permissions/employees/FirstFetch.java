package dev.acervo.permissions.employees;

import dev.acervo.permissions.domain.org.OrgSource;
import dev.acervo.permissions.domain.reach.OrgFeed;
import dev.acervo.permissions.domain.reach.Refused;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * With an empty database, or one that knows no facts of its people: fetches the org chart as soon as employees answers. Until
 * then nobody reaches anybody, or no rule finds anybody.
 */
@Context
final class FirstFetch implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFetch.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final OrgFeed feed;
    private volatile @Nullable Thread thread;

    FirstFetch(OrgFeed feed) {
        this.feed = feed;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("first-fetch").start(this::run);
    }

    private void run() {
        while (true) {
            try {
                if (!feed.lacksChart()) {
                    return;
                }
                feed.fetch();
            } catch (OrgSource.OrgUnavailable | Refused e) {
                LOG.atInfo()
                        .addKeyValue("reason", String.valueOf(e.getMessage()))
                        .log("no whole org chart yet");
            } catch (RuntimeException e) {
                LOG.atError().setCause(e).log("the first org chart cannot be taken, will retry");
            }
            try {
                Thread.sleep(RETRY);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    @PreDestroy
    void close() {
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
