package dev.acervo.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A command that is ready to run apart from the launcher: in a session of its own, so that a Ctrl-C in the terminal
 * does not reach it, and with nothing of the caller's environment but the everyday names.
 */
public final class Launch {

    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TZ");

    private final ProcessBuilder command;
    private final String fingerprint;

    private Launch(ProcessBuilder command, String fingerprint) {
        this.command = command;
        this.fingerprint = fingerprint;
    }

    /**
     * @param command whose environment is what the part needs, and whatever the caller of {@code ./run} has
     * @param files says which state of the part's files is meant
     */
    public static Launch of(ProcessBuilder command, String files) {
        var environment = command.environment();
        var inherited = System.getenv();
        environment
                .entrySet()
                .removeIf(entry ->
                        entry.getValue().equals(inherited.get(entry.getKey())) && !INHERITED.contains(entry.getKey()));
        environment.put("LANG", "C.UTF-8");
        var own = new TreeMap<>(environment);
        own.keySet().removeAll(INHERITED);
        return new Launch(command, fingerprint(command.command(), own, files));
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** Starts the part; its output goes to {@code log}, where the last run's moves aside. */
    public ProcessIdentity start(String part, Ledger ledger, Path log) throws IOException, InterruptedException {
        var record = ledger.file(part);
        Files.createDirectories(record.getParent());
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ledger.forget(part);
        var line = new ArrayList<>(List.of("setsid", "/bin/sh", "-c", script(), "launch"));
        line.addAll(List.of(record.toString(), part, fingerprint));
        line.addAll(command.command());
        var process = new ProcessBuilder(line)
                .directory(command.directory())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .redirectErrorStream(true);
        process.environment().clear();
        process.environment().putAll(command.environment());
        var started = process.start();
        while (started.isAlive() && !Files.exists(record)) {
            Thread.sleep(5);
        }
        // It may have ended by now; that is for the caller to find out, with the log at hand.
        return ledger.recorded(part)
                .map(Ledger.Entry::process)
                .orElseThrow(() -> new IOException(part + " could not be recorded, see " + log));
    }

    private static String fingerprint(List<String> command, Map<String, String> environment, String files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : List.of(command.toString(), environment.toString(), files)) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Launch.class.getResourceAsStream("launch.sh")) {
            if (in == null) {
                throw new IllegalStateException("launch.sh is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
