package dev.acervo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords of this installation, made up when they are first needed, kept where only their owner reads. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Map<String, String> values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets open(Path file) throws IOException {
        var values = new TreeMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (equals > 0) {
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return new Secrets(file, values);
    }

    public synchronized String get(String name) throws IOException {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var fresh = HexFormat.of().formatHex(bytes); // letters and digits: DynamoDB Local takes no others in a key
        values.put(name, fresh);
        save();
        return fresh;
    }

    private void save() throws IOException {
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                part,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
