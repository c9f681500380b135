package dev.acervo.employees.domain.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Runs imports after whoever sent them has been answered. */
public final class ImportQueue {
    private final RunImport running;
    private final Executor executor;

    /** @param executor runs one import at a time: each wants the whole company */
    public ImportQueue(RunImport running, Executor executor) {
        this.running = running;
        this.executor = executor;
    }

    /** @param file is deleted when the import has ended */
    public CompletableFuture<Import> add(Import begun, Path file) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return running.run(begun, file);
                    } finally {
                        delete(file);
                    }
                },
                executor);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
