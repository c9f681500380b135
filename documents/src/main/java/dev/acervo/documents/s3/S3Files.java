package dev.acervo.documents.s3;

import dev.acervo.documents.domain.DocumentProblem;
import dev.acervo.documents.domain.FileStore;
import dev.acervo.documents.domain.SpooledFile;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Files as objects of one bucket. The hash goes with the bytes, so that S3 refuses what arrived broken. */
@Singleton
final class S3Files implements FileStore {
    private final S3Client client;
    private final String bucket;

    S3Files(S3Client client, @Value("${acervo.s3.bucket}") String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, SpooledFile file) {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        call(() -> client.putObject(
                p -> p.bucket(bucket)
                        .key(key)
                        .contentType("application/octet-stream")
                        .checksumSHA256(checksum),
                RequestBody.fromFile(file.path())));
    }

    @Override
    public InputStream open(String key, long first, long last) {
        return call(() -> client.getObject(g -> g.bucket(bucket).key(key).range("bytes=" + first + "-" + last)));
    }

    @Override
    public void delete(String key) {
        call(() -> client.deleteObject(d -> d.bucket(bucket).key(key)));
    }

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new DocumentProblem.Unavailable("Files cannot be read or kept at the moment.", e);
        }
    }
}
