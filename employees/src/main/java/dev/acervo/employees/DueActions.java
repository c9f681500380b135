package dev.acervo.employees;

import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.personnel.CarryOutDue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what HR has planned when its day begins, or as soon as anything runs again after it. */
@Singleton
@Requires(property = "acervo.planned-actions", notEquals = "false")
class DueActions {
    private static final Logger LOG = LoggerFactory.getLogger(DueActions.class);

    private final CarryOutDue due;
    private final Counter done;
    private final Counter failed;

    DueActions(CarryOutDue due, MeterRegistry meters) {
        this.due = due;
        this.done = meters.counter("acervo.personnel.actions", "outcome", "done");
        this.failed = meters.counter("acervo.personnel.actions", "outcome", "failed");
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "30s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        try {
            var tally = due.run();
            done.increment(tally.done());
            failed.increment(tally.failed());
            if (tally.done() + tally.failed() > 0) {
                LOG.atInfo()
                        .addKeyValue("done", tally.done())
                        .addKeyValue("failed", tally.failed())
                        .log("planned actions carried out");
            }
        } catch (RefusedException e) {
            LOG.atInfo().addKeyValue("reason", e.refusal().sentence()).log("planned actions wait");
        }
    }
}
