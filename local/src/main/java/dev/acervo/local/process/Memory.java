package dev.acervo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory as the kernel counts it. */
public final class Memory {

    private Memory() {}

    /**
     * What a process and its descendants hold in RAM, in megabytes; what several share is counted once (PSS, or the
     * resident size where the kernel does not tell it).
     */
    public static long residentMegabytes(long pid) {
        var self = ProcessHandle.of(pid);
        return Stream.concat(self.stream(), self.stream().flatMap(ProcessHandle::descendants))
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    /** What new processes can get without swapping, in megabytes, the limit of a container respected. */
    public static long availableMegabytes() {
        var machine = line(Path.of("/proc/meminfo"), "MemAvailable:") / 1024;
        return Math.min(machine, containerMegabytes());
    }

    private static long containerMegabytes() {
        try {
            var limit = Files.readString(Path.of("/sys/fs/cgroup/memory.max")).strip();
            var used =
                    Files.readString(Path.of("/sys/fs/cgroup/memory.current")).strip();
            return (Long.parseLong(limit) - Long.parseLong(used)) / (1024 * 1024);
        } catch (IOException | NumberFormatException e) {
            return Long.MAX_VALUE; // no limit
        }
    }

    private static long kilobytes(long pid) {
        var shared = line(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        return shared > 0 ? shared : line(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    private static long line(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it ended meanwhile
        }
    }
}
