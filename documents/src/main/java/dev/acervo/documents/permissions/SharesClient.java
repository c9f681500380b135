package dev.acervo.documents.permissions;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The permissions service, asked with this service's own token: it alone may record that a document was shared. */
@Client(value = "permissions-as-service", errorType = ProblemAnswer.class)
interface SharesClient {
    @Post("/permissions/shares")
    Optional<ShareAnswer> record(@Header("Idempotency-Key") String key, @Body ShareRecord share);

    @Get("/permissions/shares{?document,state,limit,cursor}")
    Optional<ShareAnswer.Page> shares(UUID document, @Nullable String state, int limit, @Nullable String cursor);

    @Post("/permissions/shares/{id}/end")
    Optional<ShareAnswer> end(UUID id, @Body End end);

    /** Who ends a share. */
    @Serdeable.Serializable
    record End(UUID endedBy) {}
}
