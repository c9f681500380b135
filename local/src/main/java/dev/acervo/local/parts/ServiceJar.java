package dev.acervo.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A service's jar and its {@code lib}, as built, and the copy of them that runs. A Java process reads its jars as it
 * goes: without the copy, a build in the same checkout would break the running system.
 *
 * @param target where Maven puts the jar
 * @param folder where the copy lies; shared by the instances of the service
 */
record ServiceJar(String service, Path target, Path folder) {

    Path built() {
        return target.resolve(service + ".jar");
    }

    Path copy() {
        return folder.resolve(service + ".jar");
    }

    /** Tells one build from another by content; a released library is known by its name. */
    String state() throws IOException {
        var text = new StringBuilder();
        for (var file : files(target).entrySet()) {
            text.append(file.getKey());
            if (isOwn(file.getKey())) {
                text.append(' ').append(hash(file.getValue()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static boolean isOwn(String name) {
        return !name.startsWith("lib/") || name.contains("SNAPSHOT");
    }

    private static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the copy equal to what is built. Two instances may ask at the same time. */
    void refresh() throws IOException {
        synchronized (ServiceJar.class) {
            var wanted = files(target);
            for (var old : files(folder).entrySet()) {
                if (!wanted.containsKey(old.getKey())) {
                    Files.delete(old.getValue());
                }
            }
            Files.createDirectories(folder.resolve("lib"));
            for (var file : wanted.entrySet()) {
                var copy = folder.resolve(file.getKey());
                if (!same(file.getValue(), copy)) {
                    replace(file.getValue(), copy);
                }
            }
        }
    }

    private static boolean same(Path file, Path copy) throws IOException {
        return Files.exists(copy)
                && Files.size(file) == Files.size(copy)
                && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
    }

    /** As a new file: an instance that still runs keeps reading the old one. */
    private static void replace(Path file, Path copy) throws IOException {
        var part = copy.resolveSibling(copy.getFileName() + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Map<String, Path> files(Path root) throws IOException {
        var files = new TreeMap<String, Path>();
        if (Files.exists(root.resolve(service + ".jar"))) {
            files.put(service + ".jar", root.resolve(service + ".jar"));
        }
        var lib = root.resolve("lib");
        if (Files.isDirectory(lib)) {
            try (Stream<Path> jars = Files.list(lib)) {
                jars.forEach(jar -> files.put("lib/" + jar.getFileName(), jar));
            }
        }
        return files;
    }
}
