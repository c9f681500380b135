package dev.acervo.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload that has arrived whole: a temporary file, hashed while it was written, gone when closed.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record SpooledFile(Path path, long size, String sha256) implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    /**
     * Reads {@code content} to its end into a new file in {@code folder}, holding one chunk in memory.
     *
     * @throws DocumentProblem.TooLarge as soon as more than {@code limit} bytes came
     */
    public static SpooledFile receive(InputStream content, Path folder, long limit) throws IOException {
        var path = Files.createTempFile(folder, "upload", ".part");
        try (var hashed = new DigestInputStream(content, newDigest());
                var out = Files.newOutputStream(path)) {
            var chunk = new byte[CHUNK];
            long size = 0;
            for (int n = hashed.read(chunk); n >= 0; n = hashed.read(chunk)) {
                size += n;
                if (size > limit) {
                    throw new DocumentProblem.TooLarge(limit);
                }
                out.write(chunk, 0, n);
            }
            var digest = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            return new SpooledFile(path, size, digest);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
