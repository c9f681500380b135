package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The file {@code postmaster.pid} that a PostgreSQL which was killed leaves behind. The next one believes it as long as
 * any process has that pid, be it one that came round again or one that nobody has collected yet, and would not start.
 * Its processes work in the data folder: when none does, the file is stale, and only then it is deleted.
 */
final class StaleLock {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private StaleLock() {}

    /** Waits for the last processes of a killed PostgreSQL to notice, and deletes what it left. */
    static void clear(Path data) throws IOException, InterruptedException {
        var lock = data.resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return;
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (isWorkedIn(data)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("another PostgreSQL is running on " + data);
            }
            Thread.sleep(50);
        }
        Files.deleteIfExists(lock);
    }

    private static boolean isWorkedIn(Path folder) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                if (folder.equals(workingFolder(process))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Path workingFolder(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd"));
        } catch (IOException e) {
            return process; // ended, or somebody else's
        }
    }
}
