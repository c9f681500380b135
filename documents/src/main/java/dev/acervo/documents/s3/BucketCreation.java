package dev.acervo.documents.s3;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Makes the bucket at start where nobody else does. In AWS the stack makes it, and the service has no right to. */
@Context
@Requires(property = "acervo.create-stores", value = "true")
final class BucketCreation {
    private final S3Client client;
    private final String bucket;

    BucketCreation(S3Client client, @Value("${acervo.s3.bucket}") String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @PostConstruct
    void create() {
        try {
            client.headBucket(h -> h.bucket(bucket));
        } catch (NoSuchBucketException _) {
            make();
        }
    }

    private void make() {
        try {
            client.createBucket(c -> c.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException _) {
            // another instance was faster
        }
    }
}
