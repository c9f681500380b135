package dev.acervo.bff.permissions;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** The permissions service; the caller's token is relayed, so every answer is the caller's. */
@Client("permissions")
interface PermissionsClient {
    @Get("/access/scope")
    ScopeAnswer scope();
}
