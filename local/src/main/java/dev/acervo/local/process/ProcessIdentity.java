package dev.acervo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process for good: pids come round again, but not with the same start time in the same boot.
 *
 * @param startTicks field 22 of {@code /proc/PID/stat}: clock ticks from the boot to the start
 * @param boot the kernel's random id of the boot
 */
public record ProcessIdentity(long pid, long startTicks, String boot) {

    private static final Path PROC = Path.of("/proc");

    /** The process that has this pid now, unless it has ended and only waits to be collected. */
    public static Optional<ProcessIdentity> of(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            // The command's name stands in parentheses and may hold anything, also parentheses.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            if ("ZX".contains(fields[0])) {
                return Optional.empty();
            }
            return Optional.of(new ProcessIdentity(pid, Long.parseLong(fields[19]), currentBoot()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it ended while we read
        }
    }

    public boolean isAlive() {
        return of(pid).equals(Optional.of(this));
    }

    static String currentBoot() throws IOException {
        return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
    }
}
