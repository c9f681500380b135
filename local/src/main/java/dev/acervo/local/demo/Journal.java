package dev.acervo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What has been loaded, line by line, so that a load that was killed goes on where it stopped. The first line is the
 * day on which it began: papers written on another day would not be the same ones.
 */
public final class Journal implements AutoCloseable {

    private static final String STARTED = "started";

    private final Map<String, String> done = new ConcurrentHashMap<>();
    private final Writer writer;

    private Journal(Writer writer) {
        this.writer = writer;
    }

    public static Journal open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var before = Files.exists(file) ? Files.readString(file) : "";
        var journal = new Journal(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        var whole = before.substring(0, before.lastIndexOf('\n') + 1);
        for (var line : whole.lines().toList()) {
            var tab = line.indexOf('\t');
            if (tab > 0) journal.done.put(line.substring(0, tab), line.substring(tab + 1));
        }
        if (before.length() > whole.length()) journal.writer.write('\n');
        return journal;
    }

    /** The day on which the load began; today, when it begins now. */
    LocalDate startedOn(LocalDate today) {
        var started = find(STARTED);
        if (started.isPresent()) return LocalDate.parse(started.get());
        add(STARTED, today.toString());
        return today;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(done.get(key));
    }

    public synchronized void add(String key, String id) {
        try {
            writer.write(key + "\t" + id + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done.put(key, id);
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }
}
