package dev.acervo.documents.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One running {@link Reading}. Talked to by one thread at a time; {@link #end} may come from any. */
final class ReadingProcess {
    private static final String MEMORY = "-Xmx160m";

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private ReadingProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static ReadingProcess start(Path folder) throws IOException {
        var builder = new ProcessBuilder(command(folder))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // What opens hostile files knows no secret.
        builder.environment().clear();
        return new ReadingProcess(builder.start());
    }

    private static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                classPath(),
                Reading.class.getName());
    }

    /** As absolute paths: the process runs in another folder. */
    private static String classPath() {
        var separator = System.getProperty("path.separator");
        return String.join(
                separator,
                List.of(System.getProperty("java.class.path").split(separator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    /** Waits as long as it takes: the caller bounds it by {@link #end}. */
    String ask(String contentType, Path file, int limit) throws IOException {
        requests.writeUTF(contentType);
        requests.writeUTF(file.toString());
        requests.writeInt(limit);
        requests.flush();
        return new String(answers.readNBytes(answers.readInt()), StandardCharsets.UTF_8);
    }

    boolean running() {
        return process.isAlive();
    }

    void end() {
        process.destroyForcibly();
    }
}
