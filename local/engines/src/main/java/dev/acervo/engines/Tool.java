package dev.acervo.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of an engine that does one thing and ends, such as {@code initdb}. */
final class Tool {

    private Tool() {}

    /** Returns when it has succeeded; ends it when the waiting thread is interrupted. */
    static void run(String name, ProcessBuilder command, Path log) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .start();
        try {
            var status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        "%s failed: %s".formatted(name, Files.readString(log).strip()));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }
}
