package dev.acervo.employees;

import dev.acervo.employees.domain.sheet.ImportStore;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets what imports were made of: the histories of the people stay. */
@Singleton
class OldImports {
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportStore imports;

    OldImports(ImportStore imports) {
        this.imports = imports;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void forget() {
        imports.forget(KEPT);
    }
}
