package dev.acervo.documents.permissions;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.client.annotation.Client;
import org.jspecify.annotations.Nullable;

/** The permissions service; the caller's token is relayed, so the answer is the caller's. */
@Client("permissions")
interface AccessClient {
    @Get("/access/scope")
    HttpResponse<ScopeAnswer> scope(@Nullable @Header("If-None-Match") String known);
}
