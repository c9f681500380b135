package dev.acervo.engines;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleLockTest {

    @Test
    void aPidThatCameRoundAgainDoesNotKeepThePostmasterOut(@TempDir Path folder) throws Exception {
        var data = folder.toRealPath();
        // As after a crash: the pid in the file is alive, but it is somebody else.
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        StaleLock.clear(data);

        assertFalse(Files.exists(data.resolve("postmaster.pid")));
    }

    @Test
    void aProcessThatStillWorksInTheFolderIsWaitedFor(@TempDir Path folder) throws Exception {
        var data = folder.toRealPath();
        Files.writeString(data.resolve("postmaster.pid"), "1\n");
        var backend = new ProcessBuilder("sleep", "1").directory(data.toFile()).start();

        StaleLock.clear(data);

        assertTrue(backend.waitFor(0, TimeUnit.SECONDS), "the lock was deleted under a running process");
        assertFalse(Files.exists(data.resolve("postmaster.pid")));
    }
}
