package dev.acervo.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a distribution once, whole or not at all, also when several processes want it at the same time. */
final class Archive {

    private Archive() {}

    /** Unpacks the tar.xz named {@code entry} inside a jar. */
    static void unpackTxz(Path jar, String entry, Path folder) throws IOException {
        once(folder, into -> {
            try (var zip = new ZipFile(jar.toFile());
                    var in = zip.getInputStream(zip.getEntry(entry));
                    var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
                extract(tar, into, 0);
            }
        });
    }

    /** Unpacks a tar.gz without its first folder level. */
    static void unpackTgz(Path archive, Path folder) throws IOException {
        once(folder, into -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
                    var tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
                extract(tar, into, 1);
            }
        });
    }

    /** Copies one file, whole or not at all. */
    static void copyOnce(Path file, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        Files.createDirectories(to.getParent());
        var part = Files.createTempFile(to.getParent(), "part", ".tmp");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    private static synchronized void once(Path folder, Filling filling) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (Files.exists(folder)) {
                return;
            }
            var part = folder.resolveSibling(folder.getFileName() + ".part");
            deleteTree(part);
            Files.createDirectories(part);
            filling.fill(part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void extract(TarArchiveInputStream tar, Path folder, int strip) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var name = Path.of(entry.getName()).normalize();
            if (name.getNameCount() <= strip) {
                continue;
            }
            var target =
                    folder.resolve(name.subpath(strip, name.getNameCount())).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("the archive names a file outside itself: " + entry.getName());
            }
            write(tar, entry, target);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(target, permissions((entry.getMode() & 0100) != 0));
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        var set = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            set.add(PosixFilePermission.OWNER_EXECUTE);
            set.add(PosixFilePermission.GROUP_EXECUTE);
            set.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return set;
    }
}
