package dev.acervo.documents.text;

import dev.acervo.documents.domain.FileVersion;
import dev.acervo.documents.domain.search.TextReader;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one file at a time in a process of its own, which is started when first needed, ended when a file takes too long,
 * and ended when idle. A file that ends it has no text; the next file gets a new process.
 */
@Singleton
final class ProcessTextReader implements TextReader {
    /** More text than this is not searched. */
    static final int CHARACTERS = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(ProcessTextReader.class);
    private static final Set<String> KINDS = Set.of("application/pdf", "text/plain", "text/csv");
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Duration patience;
    private final Path folder;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("text-patience").factory());
    private @Nullable ReadingProcess process;
    private long usedAt;

    ProcessTextReader(@Value("${acervo.documents.text.patience:30s}") Duration patience) throws IOException {
        this.patience = patience;
        this.folder = Files.createTempDirectory("acervo-text");
        clock.scheduleWithFixedDelay(this::rest, IDLE.toSeconds(), IDLE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public String text(FileVersion file, Supplier<InputStream> content) {
        return KINDS.contains(file.contentType()) ? read(file, content) : "";
    }

    private synchronized String read(FileVersion file, Supplier<InputStream> content) {
        var path = folder.resolve("file");
        try {
            try (var in = content.get()) {
                Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            }
            return ask(file, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            usedAt = System.nanoTime();
            delete(path);
        }
    }

    private String ask(FileVersion file, Path path) throws IOException {
        var running = running();
        var end = clock.schedule(running::end, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return running.ask(file.contentType(), path, CHARACTERS);
        } catch (IOException e) {
            running.end();
            LOG.atWarn()
                    .addKeyValue("object", file.objectKey())
                    .addKeyValue("late", end.isDone())
                    .log("a file could not be read for searching");
            return "";
        } finally {
            end.cancel(false);
        }
    }

    private ReadingProcess running() throws IOException {
        var present = process;
        if (present == null || !present.running()) {
            present = ReadingProcess.start(folder);
            process = present;
        }
        return present;
    }

    private synchronized void rest() {
        var present = process;
        if (present != null && System.nanoTime() - usedAt > IDLE.toNanos()) {
            present.end();
            process = null;
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        clock.shutdownNow();
        var present = process;
        if (present != null) {
            present.end();
        }
        try (var left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(ProcessTextReader::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.atWarn().addKeyValue("reason", e.getMessage()).log("a temporary file stays behind");
        }
    }
}
