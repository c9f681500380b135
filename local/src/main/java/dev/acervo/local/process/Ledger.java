package dev.acervo.local.process;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which process runs which part: a file per part, written by the process itself before it becomes the part. */
public final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".json";

    private final Path folder;

    public Ledger(Path folder) {
        this.folder = folder;
    }

    /**
     * A part that was started.
     *
     * @param fingerprint of the command, environment and files it was started with
     */
    public record Entry(String part, long pid, long startTicks, String boot, String fingerprint) {

        public ProcessIdentity process() {
            return new ProcessIdentity(pid, startTicks, boot);
        }
    }

    /** The part's process, if it is alive. The record of a dead one is thrown away. */
    public Optional<Entry> running(String part) throws IOException {
        var entry = recorded(part);
        if (entry.isPresent() && entry.get().process().isAlive()) {
            return entry;
        }
        forget(part);
        return Optional.empty();
    }

    public List<Entry> running() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(part -> alive(part).stream())
                    .toList();
        }
    }

    public void forget(String part) throws IOException {
        Files.deleteIfExists(file(part));
    }

    Path file(String part) {
        return folder.resolve(part + SUFFIX);
    }

    private Optional<Entry> alive(String part) {
        try {
            return running(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was recorded last, be it alive or not. */
    Optional<Entry> recorded(String part) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file(part)), Entry.class));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        }
    }
}
