package dev.acervo.permissions;

import dev.acervo.permissions.domain.reach.Refused;
import dev.acervo.permissions.postgres.ChangeLog;
import dev.acervo.permissions.postgres.DueNews;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done by the clock: tells of what begins and ends, and cuts the change log. No access waits for either. */
@Singleton
@Requires(property = "acervo.clockwork", notEquals = "false")
class Clockwork {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final DueNews news;
    private final ChangeLog log;

    Clockwork(DueNews news, ChangeLog log) {
        this.news = news;
        this.log = log;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "30s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void tell() {
        try {
            var told = news.tell();
            if (told > 0) {
                LOG.atInfo().addKeyValue("events", told).log("told of what began and ended by the clock");
            }
        } catch (Refused _) {
            LOG.atInfo().log("nothing can be told while the database is away");
        }
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void prune() {
        try {
            LOG.atInfo().addKeyValue("changes", log.prune()).log("change log cut");
        } catch (Refused _) {
            LOG.atInfo().log("the change log cannot be cut while the database is away");
        }
    }
}
